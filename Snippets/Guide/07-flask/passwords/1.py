from werkzeug.security import check_password_hash, generate_password_hash

first = generate_password_hash("opensesame")
second = generate_password_hash("opensesame")
first == second                              # False
check_password_hash(first, "opensesame")     # True
check_password_hash(second, "OpenSesame")    # False
first.split(":")[0]                          # 'scrypt'
