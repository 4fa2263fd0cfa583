-- Who in a family is to be told that they do not have what they asked for: by a voice first, then in writing (policy 0.7).
CREATE TABLE telling (
    id             UUID          NOT NULL PRIMARY KEY,
    version        BIGINT        NOT NULL,
    meeting        UUID          NOT NULL,
    decision       UUID          NOT NULL,
    participant    UUID          NOT NULL,
    person         UUID          NOT NULL,
    cause          VARCHAR(150)  NOT NULL,
    state          VARCHAR(20)   NOT NULL,
    since          DATETIME(6)   NOT NULL,
    due_at         DATETIME(6)   NOT NULL,
    owner_person   UUID          NULL,
    owner_role     VARCHAR(30)   NOT NULL,
    owner_line     VARCHAR(30)   NULL,
    owner_label    VARCHAR(100)  NOT NULL,
    -- how it is or will be written; a draft until it is confirmed
    way            VARCHAR(20)   NULL,
    own_words      VARCHAR(1000) NULL,
    own_words_for  VARCHAR(10)   NULL,
    text           VARCHAR(4000) NULL,
    confirmed_by   UUID          NULL,
    confirmed_name VARCHAR(200)  NULL,
    confirmed_at   DATETIME(6)   NULL,
    without_voice  BOOLEAN       NOT NULL,
    message        UUID          NULL,
    sent_at        DATETIME(6)   NULL,
    failed_why     VARCHAR(200)  NULL,
    CONSTRAINT telling_once UNIQUE (decision, participant),
    INDEX telling_meeting (meeting, since),
    INDEX telling_to_do (state, due_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Every attempt to tell them by voice.
CREATE TABLE telling_call (
    id          UUID          NOT NULL PRIMARY KEY,
    telling     UUID          NOT NULL,
    way         VARCHAR(20)   NOT NULL,
    at          DATETIME(6)   NOT NULL,
    by_person   UUID          NOT NULL,
    by_name     VARCHAR(200)  NOT NULL,
    reached     BOOLEAN       NOT NULL,
    agreed      VARCHAR(1000) NULL,
    recorded_at DATETIME(6)   NOT NULL,
    CONSTRAINT telling_call_of FOREIGN KEY (telling) REFERENCES telling (id),
    INDEX telling_call_order (telling, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
