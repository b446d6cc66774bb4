-- Grants the lease if nobody has it: {'held', fencing token} or {'taken', milliseconds left}.
-- KEYS: lease, fence, token    ARGV: owner, milliseconds of the lease, milliseconds of the counter
local owner = redis.call('GET', KEYS[1])
if owner == ARGV[1] then
    -- The command arrived twice.
    return {'held', redis.call('GET', KEYS[2]) or '0'}
elseif owner then
    return {'taken', tostring(redis.call('PTTL', KEYS[1]))}
end
-- The clock makes the numbers rise even if the counter was lost with the data of the server.
local time = redis.call('TIME')
local fence = string.format('%.0f', math.max(
    tonumber(time[1]) * 1000000 + tonumber(time[2]),
    (tonumber(redis.call('GET', KEYS[2])) or 0) + 1,
    (tonumber(redis.call('HGET', KEYS[3], 'fence')) or 0) + 1))
redis.call('SET', KEYS[2], fence, 'PX', ARGV[3])
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return {'held', fence}
