-- Counts a rejection of a token, or forgets its rejections. Returns their number; -1 if the token is no longer stored.
-- KEYS: token    ARGV: value, 'count' or 'forget'
if redis.call('HGET', KEYS[1], 'value') ~= ARGV[1] then
    return -1
end
if ARGV[2] == 'forget' then
    redis.call('HDEL', KEYS[1], 'rejections')
    return 0
end
return redis.call('HINCRBY', KEYS[1], 'rejections', 1)
