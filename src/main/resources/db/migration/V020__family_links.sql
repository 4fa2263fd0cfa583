-- The links families are sent. The token itself is nowhere: it follows from the nonce and the server's secret.
CREATE TABLE family_link (
    id         UUID        NOT NULL PRIMARY KEY,
    version    BIGINT      NOT NULL,
    person_id  UUID        NOT NULL,
    meeting_id UUID        NOT NULL,
    nonce      VARBINARY(16) NOT NULL,
    token_hash VARBINARY(32) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6),
    CONSTRAINT family_link_one_each UNIQUE (person_id, meeting_id),
    CONSTRAINT family_link_token UNIQUE (token_hash)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
