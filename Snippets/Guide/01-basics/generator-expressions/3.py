factor = 10
source = [1, 2, 3]
scaled = (n * factor for n in source)
factor = 100
source = [7]
list(scaled)                 # [100, 200, 300] — old source, new factor
