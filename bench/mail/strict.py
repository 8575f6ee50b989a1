# Reads mails as strictly as Python's email does, and tells what it found as JSON, a line for each.
import email, email.policy, json, sys

policy = email.policy.SMTP.clone(raise_on_defect=True)

def unflowed(part):
    """The paragraphs of format=flowed (RFC 3676), which Python leaves as lines."""
    text = part.get_content().replace("\r\n", "\n")
    joined = ""
    for line in text.split("\n"):
        line = line[1:] if line.startswith(" ") else line
        flows = line.endswith(" ") and line != "-- "
        joined += (line[:-1] if part.get_param("delsp") == "yes" else line) if flows else line + "\n"
    return joined


for name in sys.argv[1:]:
    with open(name, "rb") as file:
        raw = file.read()
    faults = []
    head, _, body = raw.partition(b"\r\n\r\n")
    if b"\n" in raw.replace(b"\r\n", b"") or b"\r" in raw.replace(b"\r\n", b""):
        faults.append("a line does not end in CRLF")
    if any(byte > 126 or (byte < 32 and byte not in (9, 10, 13)) for byte in raw):
        faults.append("not 7-bit")
    if any(len(line) > 78 for line in head.split(b"\r\n")):
        faults.append("a header line of more than 78")
    if any(len(line) > 76 for line in body.split(b"\r\n")):
        faults.append("a body line of more than 76")
    message = email.message_from_bytes(raw, policy=policy)
    names = [key.lower() for key in message.keys()]
    faults += [f"{key} twice" for key in set(names) if names.count(key) > 1]
    text = message.get_body(("plain",))
    html = message.get_body(("html",))
    for part in message.walk():
        faults += [str(defect) for defect in part.defects]
        for value in part.values():
            faults += [str(defect) for defect in getattr(value, "defects", ())]
    print(json.dumps({
        "faults": faults,
        "subject": str(message["subject"]),
        "from": [address.addr_spec for address in message["from"].addresses],
        "text": unflowed(text),
        "html": html.get_content(),
    }))
