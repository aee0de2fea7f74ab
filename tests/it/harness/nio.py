"""A Matrix client on matrix-nio: the other side of the tests' conversations.

It shares nothing with the bot's matrix-sdk but vodozemac, the ciphers under both: when keys are made, claimed, shared,
changed and stored, and what is put into events, are nio's own.

Lines of JSON go in and out; nothing else is written to standard output.

In, first, who it is: {"homeserver", "user", "store", and "device" with "token", or "password"}.
Out, once it has synced: {"ready": {"user", "device", "token"}}.
In: {"id": 1, "do": "say", ...}, the rest being the arguments of the method below that is called `do_say`.
Out, in the order of the commands: {"id": 1, "result": ...} or {"id": 1, "error": "why"}.
Out, for every event of a joined room's timeline and every invitation, its own events included, as they come by sync:
{"event": {"room", "id", "sender", "type", "state_key", "content", "encrypted", "session", "undecryptable"}}, where what
was encrypted is given decrypted. What can't be decrypted is given as it is, with "undecryptable": true, and once more
when its key has come.

It ends with its input, and with an error where the homeserver no longer knows it.
"""

import asyncio
import hashlib
import json
import sys
import time
import uuid
from collections import defaultdict

import nio.crypto.key_export
from nio import (
    Api,
    AsyncClient,
    AsyncClientConfig,
    EncryptionError,
    ErrorResponse,
    MegolmEvent,
    RoomPreset,
    ToDeviceMessage,
)
from nio.crypto import Sas
from unpaddedbase64 import encode_base64

# How long the server holds a sync back until something happens, in milliseconds.
POLL_MS = 1_000
# Events of one room in one response.
TIMELINE = 1_000
# For what the homeserver has done already to come by sync.
SOON_SECONDS = 30
# Times that a request is tried which the server puts off or doesn't answer.
MAX_TRIES = 5
# Events that wait for their keys; the oldest go first.
MAX_UNREAD = 1_000
# Bytes of one command.
MAX_LINE = 2**20


class Refused(Exception):
    """The homeserver said no, or what should have come didn't."""


def write(line):
    print(json.dumps(line), flush=True)


def good(response):
    """What the homeserver answered, unless that is an error."""
    if isinstance(response, ErrorResponse):
        raise Refused(str(response))
    return response


def mend_nio():
    """Makes good what nio 0.26.0 can't do.

    Since it went from libolm to vodozemac it doesn't verify as the specification says. Its commitments are hexadecimal
    where they should be base64; and it calls its MACs `hkdf-hmac-sha256`, the name of those whose base64 libolm got
    wrong, while it makes right ones. (Its emoji are wrong, too: it takes vodozemac's seven numbers for six bytes. Its
    decimals are right, so those are compared.)

    And to open a file of keys, whose 500,000 rounds it computes in Python, takes it 20 seconds.
    """

    def commitment_holds(sas, key):
        start = Api.to_canonical_json(sas.start_verification().content)
        return sas.commitment == encode_base64(hashlib.sha256((key + start).encode()).digest())

    Sas._check_commitment = commitment_holds
    Sas._mac_normal = "hkdf-hmac-sha256.v2"
    Sas._mac_v1 = [Sas._mac_normal]

    def derive(passphrase, salt, length, rounds, _):
        return hashlib.pbkdf2_hmac("sha512", passphrase.encode(), salt, rounds, length)

    nio.crypto.key_export.PBKDF2 = derive


class Somebody:
    def __init__(self, client):
        self.client = client
        # What others said of each verification: the last part of the event's type, and the content.
        self.verifications = defaultdict(dict)
        # One request of a kind at a time, or what is to be sent once would be sent twice.
        self.keeping = asyncio.Lock()
        # Those that could not be decrypted yet.
        self.unread = []
        # Set and cleared with each sync.
        self.synced = asyncio.Event()
        client.add_event_callback(self.heard, None)
        client.add_to_device_callback(self.told, None)

    async def sync_for_ever(self):
        full_state = True
        while True:
            sync_filter = {"room": {"timeline": {"limit": TIMELINE}}}
            timeout = 0 if full_state else POLL_MS
            good(await self.client.sync(timeout, sync_filter, full_state=full_state))
            full_state = False
            await self.keep_house()
            self.read_late()
            self.synced.set()
            self.synced.clear()

    async def keep_house(self):
        """What encryption asks for between two syncs, and before sending."""
        client = self.client
        async with self.keeping:
            for response in await client.send_to_device_messages():
                good(response)
            if client.should_upload_keys:
                good(await client.keys_upload())
            if client.should_query_keys:
                good(await client.keys_query())
            if client.should_claim_keys:
                good(await client.keys_claim(client.get_users_for_key_claiming()))

    async def soon(self, what, so):
        """Waits until `so()` gives something, which may change with each sync."""

        async def wait():
            while not (found := so()):
                await self.synced.wait()
            return found

        try:
            return await asyncio.wait_for(wait(), SOON_SECONDS)
        except asyncio.TimeoutError:
            raise Refused(f"{what}: not within {SOON_SECONDS} s") from None

    # What comes in.

    def heard(self, room, event):
        undecryptable = isinstance(event, MegolmEvent)
        if undecryptable:
            self.unread = [*self.unread, event][-MAX_UNREAD:]
        source = event.source
        line = {key: source[key] for key in ("sender", "type", "state_key", "content", "redacts") if key in source}
        line |= {"room": room.room_id, "id": source.get("event_id")}
        line |= {"encrypted": undecryptable or getattr(event, "decrypted", False)}
        line |= {"undecryptable": undecryptable, "session": getattr(event, "session_id", None)}
        write({"event": line})

    def told(self, event):
        kind, content = event.source["type"], event.source["content"]
        if kind.startswith("m.key.verification.") and "transaction_id" in content:
            self.verifications[content["transaction_id"]][kind.rsplit(".")[-1]] = content

    def read_late(self):
        unread, self.unread = self.unread, []
        for event in unread:
            try:
                late = self.client.decrypt_event(event)
            except EncryptionError:
                self.unread.append(event)
            else:
                self.heard(self.client.rooms[event.room_id], late)

    # What is asked of it.

    async def do_create(self, encryption=None, direct=False, invite=(), name=None):
        """Makes a room, encrypted where `encryption` is the content of its m.room.encryption."""
        state = []
        if encryption is not None:
            state.append({"type": "m.room.encryption", "state_key": "", "content": encryption})
        preset = RoomPreset.trusted_private_chat if direct else RoomPreset.private_chat
        client = self.client
        made = await client.room_create(
            name=name, is_direct=direct, preset=preset, invite=invite, initial_state=state
        )
        room = good(made).room_id
        known = lambda: room in client.rooms and client.rooms[room].encrypted == (encryption is not None)
        await self.soon("the new room comes by sync", known)
        return room

    async def do_join(self, room):
        good(await self.client.join(room))
        await self.soon("the joined room comes by sync", lambda: room in self.client.rooms)

    async def do_invite(self, room, user):
        good(await self.client.room_invite(room, user))

    async def do_leave(self, room):
        good(await self.client.room_leave(room))

    async def do_members(self, room):
        """Who is there, as known by sync."""
        there = self.client.rooms.get(room)
        return [user for user in there.users if user not in there.invited_users] if there else []

    async def do_send(self, room, type, content):
        # Somebody may have come, or have a new device, since the last sync.
        await self.keep_house()
        sent = await self.client.room_send(room, type, content, ignore_unverified_devices=True)
        return good(sent).event_id

    async def do_say(self, room, text, reply_to=None, thread=None, mentions=()):
        content = {"msgtype": "m.text", "body": text, "m.mentions": {"user_ids": mentions} if mentions else {}}
        relation = {}
        if thread is not None:
            relation = {"rel_type": "m.thread", "event_id": thread, "is_falling_back": reply_to is None}
        if reply_to or thread:
            relation["m.in_reply_to"] = {"event_id": reply_to or thread}
            content["m.relates_to"] = relation
        return await self.do_send(room, "m.room.message", content)

    async def do_edit(self, room, event, text):
        new = {"msgtype": "m.text", "body": text, "m.mentions": {}}
        relation = {"rel_type": "m.replace", "event_id": event}
        content = new | {"body": f"* {text}", "m.new_content": new, "m.relates_to": relation}
        return await self.do_send(room, "m.room.message", content)

    async def do_react(self, room, event, key):
        relation = {"rel_type": "m.annotation", "event_id": event, "key": key}
        return await self.do_send(room, "m.reaction", {"m.relates_to": relation})

    async def do_redact(self, room, event, reason=None):
        return good(await self.client.room_redact(room, event, reason)).event_id

    async def do_raw(self, room, event):
        """An event as the homeserver has it: `room_get_event` would decrypt it."""
        method, path = Api.room_get_event(self.client.access_token, room, event)
        answer = await self.client.send(method, path)
        if answer.status != 200:
            raise Refused(await answer.text())
        return await answer.json()

    async def do_rename(self, name):
        good(await self.client.set_displayname(name))

    async def do_import_keys(self, file, passphrase):
        good(await self.client.import_keys(file, passphrase))
        self.read_late()

    async def do_verify(self, user, device):
        """Asks a device to verify, takes the numbers for the same on both sides, and says how it ended."""
        client = self.client
        client.olm.users_for_key_query.add(user)
        await self.keep_house()
        there = await self.soon("the device's keys come", lambda: client.device_store[user].get(device))
        flow = str(uuid.uuid4())
        said = self.verifications[flow]

        async def tell(kind, **content):
            content["transaction_id"] = flow
            message = ToDeviceMessage(f"m.key.verification.{kind}", user, device, content)
            good(await client.to_device(message))

        # nio knows verifications from their start on. Asking for one before, and saying that it is done, came later.
        now = time.time_ns() // 1_000_000
        await tell("request", from_device=client.device_id, methods=["m.sas.v1"], timestamp=now)
        await self.soon("they are ready", lambda: said.keys() & {"ready", "cancel"})
        if "cancel" in said:
            return {"cancelled": said["cancel"]["code"]}
        sas = Sas(client.user_id, client.device_id, client.olm.account.identity_keys["ed25519"], there, flow)
        client.olm.key_verifications[flow] = sas
        good(await client.to_device(sas.start_verification()))
        # Where they cancel, nio does, too.
        await self.soon("they tell their key", lambda: sas.established_sas or sas.canceled)
        if not sas.canceled:
            good(await client.confirm_short_auth_string(flow))
            await self.soon("they confirm", lambda: sas.verified or sas.canceled)
        if not sas.canceled:
            await tell("done")
            await self.soon("they are done", lambda: said.keys() & {"done", "cancel"})
        if "done" in said and there.verified:
            return {"decimals": sas.get_decimals()}
        await self.keep_house()
        return {"cancelled": said["cancel"]["code"] if "cancel" in said else sas.cancel_code}

    async def do_logout(self):
        good(await self.client.logout())


async def log_in(who):
    config = AsyncClientConfig(
        encryption_enabled=True, store_sync_tokens=True, max_limit_exceeded=MAX_TRIES, max_timeouts=MAX_TRIES
    )
    client = AsyncClient(who["homeserver"], who["user"], who.get("device", ""), who["store"], config)
    if "token" in who:
        client.restore_login(who["user"], who["device"], who["token"])
    else:
        good(await client.login(who["password"]))
    return client


async def commands():
    """The lines of standard input."""
    reader = asyncio.StreamReader(limit=MAX_LINE)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        yield json.loads(line)


async def obey(somebody, lines):
    async for command in lines:
        number, name = command.pop("id"), command.pop("do")
        try:
            line = {"id": number, "result": await getattr(somebody, f"do_{name}")(**command)}
        except Exception as error:  # Whatever it is, the test that asked is to know.
            line = {"id": number, "error": f"{type(error).__name__}: {error}"}
        write(line)
        if name == "logout" and "result" in line:
            return


async def main():
    mend_nio()
    lines = commands()
    client = await log_in(await anext(lines))
    try:
        somebody = Somebody(client)
        await somebody.keep_house()
        syncing = asyncio.create_task(somebody.sync_for_ever())
        synced = asyncio.create_task(somebody.synced.wait())
        await asyncio.wait([syncing, synced], return_when=asyncio.FIRST_COMPLETED)
        if synced.done():
            write({"ready": {"user": client.user_id, "device": client.device_id, "token": client.access_token}})
        obeying = asyncio.create_task(obey(somebody, lines))
        await asyncio.wait([syncing, obeying], return_when=asyncio.FIRST_COMPLETED)
        for task in (syncing, obeying):
            if task.done():
                task.result()
            task.cancel()
    finally:
        await client.close()


asyncio.run(main())
