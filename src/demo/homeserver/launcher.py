# Runs Synapse in this very process, so that the process id is Synapse's own, and ends it when standard input is closed or
# the process that started it is gone: no Synapse outlives a test run that was killed.
#
# The parent is watched by polling: a signal on the parent's death exists only on Linux, and there it means the death of
# the *thread* that started this process, which in a test ends long before the run does.
#
# Arguments: the parent's process id, the data folder, and `temporary` or `kept`.
import os, secrets, shutil, signal, sys, threading, time

parent, data, temporary = int(sys.argv[1]), sys.argv[2], sys.argv[3] == "temporary"
GRACE_SECONDS = 8
ending = threading.Event()

def remove():
    if temporary:
        shutil.rmtree(data, ignore_errors=True)

def end():
    ending.set()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(GRACE_SECONDS)
    remove()
    os._exit(1)

def watch_input():
    while os.read(0, 64):
        pass
    end()

def watch_parent():
    while os.getppid() == parent:
        time.sleep(1)
    end()

def secret(name, make):
    path = os.path.join(data, name)
    if not os.path.exists(path):
        with open(path + ".new", "w", opener=lambda p, f: os.open(p, f, mode=0o600)) as file:
            make(file)
        os.replace(path + ".new", path)

# Until Synapse has a handler of its own in place.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
for watch in (watch_input, watch_parent):
    threading.Thread(target=watch, daemon=True).start()
try:
    from signedjson.key import generate_signing_key, write_signing_keys
    secret("signing.key", lambda f: write_signing_keys(f, [generate_signing_key("a_" + secrets.token_hex(2))]))
    secret("registration.secret", lambda f: f.write(secrets.token_urlsafe(32)))
    from synapse.app.homeserver import main
    sys.argv = ["synapse", "-c", os.path.join(data, "homeserver.yaml")]
    main()
finally:
    if ending.is_set():
        remove()
