-- ARGV: id, `results` or `items`, last entry to delete. Returns the number of deleted entries.
local key = ({results = results, items = items})[ARGV[2]]
return redis.call('XTRIM', key, 'MINID', ARGV[3]) + redis.call('XDEL', key, ARGV[3])
