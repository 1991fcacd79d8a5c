from flask import Flask, render_template_string
from markupsafe import Markup, escape

app = Flask("guestbook")
rude = "<script>alert(1)</script>"

with app.app_context():
    page = render_template_string("Hello {{ name }}!", name=rude)

page                                     # 'Hello &lt;script&gt;alert(1)&lt;/script&gt;!'

Markup("<b>%s</b>") % "<i>"              # Markup('<b>&lt;i&gt;</b>')
escape("a & b")                          # Markup('a &amp; b')
