-- Second part of each script except `open`. Fails if the queue is not the one that this process has opened.
if redis.call('HGET', meta, 'id') ~= ARGV[1] or not exists[jobs] then
  return {err = 'QUEUELOST the queue was deleted, or the server has lost its data'}
end
local lost_input = {err = 'QUEUELOST the server has lost an input of the queue'}

local function now_ms()
  local time = redis.call('TIME')
  return tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
end

-- The open input of a job; nil if it is unknown or has a final result.
local function open_input(key)
  local state = redis.call('HGET', inputs, key)
  if state and state:sub(1, 1) == 'o' then
    return state:sub(2)
  end
  return nil
end

-- Whether the consumer still has the claim.
local function is_claimed(consumer, entry, deliveries)
  local pending = redis.call('XPENDING', jobs, 'workers', entry, entry, 1)[1]
  return pending ~= nil and pending[2] == consumer and pending[4] == tonumber(deliveries)
end

local function remove(entry)
  redis.call('XACK', jobs, 'workers', entry)
  redis.call('XDEL', jobs, entry)
end

-- Counts a final result, in total and in the current second.
local function count(name)
  redis.call('HINCRBY', meta, name, 1)
  local second = tonumber(redis.call('TIME')[1])
  local slot = 'rate:' .. (second % 60)
  local before, number = (redis.call('HGET', meta, slot) or ''):match('^(%d+) (%d+)$')
  number = tonumber(before) == second and tonumber(number) + 1 or 1
  redis.call('HSET', meta, slot, string.format('%d %d', second, number))
end

local function add_dead_letter(entry, key, input, attempts, reason)
  redis.call('XADD', dead, '*', 'k', key, 'e', reason, 'a', attempts)
  redis.call('HSET', inputs, key, 'd' .. input)
  redis.call('HINCRBY', meta, 'dead', 1)
  remove(entry)
end
