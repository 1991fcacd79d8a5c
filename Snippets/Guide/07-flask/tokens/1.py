from datetime import datetime, timedelta, timezone

import jwt

KEY = "a secret of at least thirty-two bytes"
now = datetime.now(timezone.utc)
token = jwt.encode({"sub": "kim", "exp": now + timedelta(minutes=5)}, KEY, algorithm="HS256")
stale = jwt.encode({"sub": "kim", "exp": now - timedelta(minutes=5)}, KEY, algorithm="HS256")

token.count(".")                                             # 2 — header, payload, signature
jwt.decode(token, KEY, algorithms=["HS256"])["sub"]          # 'kim'
jwt.decode(stale, KEY, algorithms=["HS256"])                 # jwt.ExpiredSignatureError: Signature has expired
jwt.decode(token, KEY[::-1], algorithms=["HS256"])           # jwt.InvalidSignatureError: Signature verification failed
jwt.decode(token, KEY, algorithms=["HS512"])                 # jwt.InvalidAlgorithmError
jwt.decode(token, options={"verify_signature": False})["sub"]    # 'kim' — readable without the key
