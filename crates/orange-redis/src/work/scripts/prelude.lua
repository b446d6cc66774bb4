-- Start of each script. KEYS: the keys of the queue, in the order of `keys.rs`. ARGV[1]: id of the queue.
-- A script that fails keeps what it has written, so the types of all keys are checked first.
local meta, inputs, jobs, delayed = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local results, dead, items, checkpoints = KEYS[5], KEYS[6], KEYS[7], KEYS[8]
local exists = {}
for index, expected in ipairs({'hash', 'hash', 'stream', 'zset', 'stream', 'stream', 'stream', 'hash'}) do
  local actual = redis.call('TYPE', KEYS[index]).ok
  if actual ~= 'none' and actual ~= expected then
    return {err = 'WRONGTYPE ' .. KEYS[index] .. ' is a ' .. actual .. ', not a ' .. expected}
  end
  exists[KEYS[index]] = actual ~= 'none'
end
