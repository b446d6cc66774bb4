-- ARGV: id, consumer, number of jobs, visibility in ms, maximum number of attempts, cursor of XAUTOCLAIM, idle time in ms
-- after which a consumer without claims is removed (0: none). Returns the next cursor, whether the queue is closed and
-- empty, and the jobs: entry, key, input, deliveries, attempt.
local consumer, wanted, maximum = ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[5])

for _, member in ipairs(redis.call('ZRANGEBYSCORE', delayed, '-inf', now_ms(), 'LIMIT', 0, 100)) do
  local colon = member:find(':', 1, true)
  redis.call('XADD', jobs, '*', 'k', member:sub(colon + 1), 'a', member:sub(1, colon - 1))
  redis.call('ZREM', delayed, member)
end

local claimed, is_lost = {}, false
local function take(entry, deliveries)
  local key, attempt = entry[2][2], tonumber(entry[2][4]) + deliveries
  local state = redis.call('HGET', inputs, key)
  if not state then
    is_lost = true
  elseif state:sub(1, 1) ~= 'o' then
    remove(entry[1])
  elseif attempt > maximum then
    local reason = 'no worker has finished the job within ' .. maximum .. ' attempts'
    add_dead_letter(entry[1], key, state:sub(2), attempt - 1, reason)
  else
    claimed[#claimed + 1] = {entry[1], key, state:sub(2), deliveries, attempt}
  end
end

local function take_expired(from)
  local expired = redis.call('XAUTOCLAIM', jobs, 'workers', consumer, ARGV[4], from, 'COUNT', wanted - #claimed)
  for _, entry in ipairs(expired[2]) do
    take(entry, redis.call('XPENDING', jobs, 'workers', entry[1], entry[1], 1)[1][4])
  end
  return expired[1]
end

local cursor = take_expired(ARGV[6])
-- The scan has reached the last claim, and may have begun behind others.
if cursor == '0-0' and ARGV[6] ~= '0-0' and #claimed < wanted then
  cursor = take_expired('0-0')
end
if #claimed < wanted then
  local read = redis.call('XREADGROUP', 'GROUP', 'workers', consumer, 'COUNT', wanted - #claimed, 'STREAMS', jobs, '>')
  for _, entry in ipairs(read and read[1][2] or {}) do
    take(entry, 1)
  end
end
if is_lost then
  return lost_input
end

if ARGV[7] ~= '0' then
  for _, fields in ipairs(redis.call('XINFO', 'CONSUMERS', jobs, 'workers')) do
    local info = {}
    for index = 1, #fields, 2 do
      info[fields[index]] = fields[index + 1]
    end
    if info.name ~= consumer and info.pending == 0 and info.idle > tonumber(ARGV[7]) then
      redis.call('XGROUP', 'DELCONSUMER', jobs, 'workers', info.name)
    end
  end
end

local is_empty = redis.call('XLEN', jobs) == 0 and redis.call('ZCARD', delayed) == 0
local is_drained = is_empty and redis.call('HEXISTS', meta, 'closed') == 1
return {cursor, is_drained and 1 or 0, claimed}
