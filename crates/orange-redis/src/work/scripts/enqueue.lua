-- ARGV: id, maximum number of open jobs, then key and input of each job. Returns how many of them were processed, and how
-- many of these are new. The rest has no room.
local maximum = tonumber(ARGV[2])
local open = redis.call('XLEN', jobs) + redis.call('ZCARD', delayed)
local processed, added = 0, 0
for index = 3, #ARGV, 2 do
  local key = ARGV[index]
  if redis.call('HEXISTS', inputs, key) == 0 then
    if open >= maximum then
      break
    end
    redis.call('HSET', inputs, key, 'o' .. ARGV[index + 1])
    redis.call('XADD', jobs, '*', 'k', key, 'a', '0')
    open, added = open + 1, added + 1
  end
  processed = processed + 1
end
if added > 0 then
  redis.call('HINCRBY', meta, 'total', added)
  redis.call('HDEL', meta, 'closed')
end
return {processed, added}
