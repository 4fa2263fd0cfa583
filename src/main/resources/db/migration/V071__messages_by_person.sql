-- Whose links end when one of their channels is not safe any more.
CREATE INDEX message_person ON message (person, channel);
