# outcome: invalid-syntax
print 'x'
print 'y'
print 'z'
print 'a'
exec 'b'
