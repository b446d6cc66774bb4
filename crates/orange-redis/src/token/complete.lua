-- Stores the outcome of a fetch and releases the lease. Returns 0 if the lease was granted to another process since.
-- KEYS: lease, fence, token, failure    ARGV: owner, fencing token, kind, value, milliseconds to live
local owner = redis.call('GET', KEYS[1])
if owner and owner ~= ARGV[1] then
    return 0
end
if not owner then
    -- The lease has ended. Its holder may still store its outcome if it was the last, and nothing was stored since.
    local stored = tonumber(redis.call('HGET', KEYS[3], 'fence')) or 0
    if redis.call('GET', KEYS[2]) ~= ARGV[2] or stored >= tonumber(ARGV[2]) then
        return 0
    end
end
redis.call('DEL', KEYS[1])
if ARGV[3] == 'token' then
    redis.call('HSET', KEYS[3], 'fence', ARGV[2], 'value', ARGV[4])
    redis.call('HDEL', KEYS[3], 'rejections')
    redis.call('PEXPIRE', KEYS[3], ARGV[5])
    redis.call('DEL', KEYS[4])
elseif ARGV[3] == 'failure' then
    redis.call('SET', KEYS[4], ARGV[4], 'PX', ARGV[5])
end
return 1
