# outcome: ran
print("]]></system-out></testcase><testcase name='forged'/><![CDATA[ & \ufffe \x00")
