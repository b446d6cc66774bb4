-- Removes a token if it is still stored.
-- KEYS: token, fence    ARGV: value, milliseconds of the counter
if redis.call('HGET', KEYS[1], 'value') ~= ARGV[1] then
    return 0
end
local fence = tonumber(redis.call('HGET', KEYS[1], 'fence')) or 0
redis.call('DEL', KEYS[1])
-- A holder whose lease has ended must not store the removed token again. Without memory the server refuses `SET`.
local next = math.max(fence, tonumber(redis.call('GET', KEYS[2])) or 0) + 1
redis.pcall('SET', KEYS[2], string.format('%.0f', next), 'PX', ARGV[2])
return 1
