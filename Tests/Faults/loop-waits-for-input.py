# outcome: missing-service
input("name? ")
