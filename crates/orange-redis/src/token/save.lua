-- Stores a token that was fetched without a lease.
-- KEYS: fence, token, failure    ARGV: value, milliseconds to live
local time = redis.call('TIME')
local fence = string.format('%.0f', math.max(
    tonumber(time[1]) * 1000000 + tonumber(time[2]),
    (tonumber(redis.call('GET', KEYS[1])) or 0) + 1,
    (tonumber(redis.call('HGET', KEYS[2], 'fence')) or 0) + 1))
redis.call('HSET', KEYS[2], 'fence', fence, 'value', ARGV[1])
redis.call('HDEL', KEYS[2], 'rejections')
redis.call('PEXPIRE', KEYS[2], ARGV[2])
redis.call('DEL', KEYS[3])
return 1
