-- ARGV: id, consumer. Removes the consumer if it has no claims. Returns whether it has none.
if #redis.call('XPENDING', jobs, 'workers', '-', '+', 1, ARGV[2]) > 0 then
  return 0
end
redis.call('XGROUP', 'DELCONSUMER', jobs, 'workers', ARGV[2])
return 1
