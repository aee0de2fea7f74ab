-- What the host calls the bed: "guest room".
ALTER TABLE offer ADD COLUMN word TEXT;
