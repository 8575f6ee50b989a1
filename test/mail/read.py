"""Reads a mail from standard input as strictly as Python's email can, and prints what it found as JSON."""

import email
import email.policy
import json
import sys

policy = email.policy.SMTP.clone(raise_on_defect=True)
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=policy)
parts = {"text/plain": [], "text/html": []}
pictures = {}
for part in mail.walk():
    if part.is_multipart():
        continue
    if part.get_content_type() in parts:
        parts[part.get_content_type()].append(part.get_content())
    else:
        pictures[part["content-id"]] = len(part.get_content())
print(
    json.dumps(
        {
            "keys": mail.keys(),
            "subject": mail["subject"],
            "from": [[one.display_name, one.addr_spec] for one in mail["from"].addresses],
            "to": [[one.display_name, one.addr_spec] for one in mail["to"].addresses] if mail["to"] else [],
            "date": mail["date"].datetime.isoformat(),
            "structure": [part.get_content_type() for part in mail.walk()],
            "text": parts["text/plain"],
            "html": parts["text/html"],
            "pictures": pictures,
        }
    )
)
