-- Returns token and failure with their times to live in milliseconds.
-- KEYS: token, failure
return {
    redis.call('HGET', KEYS[1], 'value'), redis.call('PTTL', KEYS[1]),
    redis.call('GET', KEYS[2]), redis.call('PTTL', KEYS[2]),
}
