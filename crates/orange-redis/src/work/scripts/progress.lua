-- ARGV: id. Returns total, succeeded, failed, dead, retries, waiting, in work, delayed, whether the queue is closed, and
-- the number of final results of the last 60 s.
local counts = redis.call('HMGET', meta, 'total', 'succeeded', 'failed', 'dead', 'retries')
for index = 1, 5 do
  counts[index] = tonumber(counts[index] or '0')
end
local in_work = redis.call('XPENDING', jobs, 'workers')[1]
counts[6] = redis.call('XLEN', jobs) - in_work
counts[7] = in_work
counts[8] = redis.call('ZCARD', delayed)
counts[9] = redis.call('HEXISTS', meta, 'closed')
local slots, second, recent = {}, tonumber(redis.call('TIME')[1]), 0
for slot = 0, 59 do
  slots[#slots + 1] = 'rate:' .. slot
end
for _, value in ipairs(redis.call('HMGET', meta, unpack(slots))) do
  local at, number = (value or ''):match('^(%d+) (%d+)$')
  if at and tonumber(at) > second - 60 and tonumber(at) <= second then
    recent = recent + tonumber(number)
  end
end
counts[10] = recent
return counts
