def remind(bookings, today, send):
    for who, day in bookings:
        if day - today == 1:
            send(who, "See you tomorrow!")

outbox = []
remind([("Yara", 11), ("Zeno", 15)], today=10, send=lambda who, text: outbox.append((who, text)))
outbox                                   # [('Yara', 'See you tomorrow!')]
