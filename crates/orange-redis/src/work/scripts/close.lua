-- ARGV: id. Declares that all inputs have been enqueued.
redis.call('HSET', meta, 'closed', '1')
return 1
