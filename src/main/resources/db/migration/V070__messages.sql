-- Messages to families: the intent, the sending, what came back. No address and no text: only whom, what for and how.
CREATE TABLE message (
    id              UUID         NOT NULL PRIMARY KEY,
    version         BIGINT       NOT NULL,
    person          UUID         NOT NULL,
    meeting         UUID         NOT NULL,
    purpose         VARCHAR(20)  NOT NULL,
    channel         VARCHAR(10)  NOT NULL,
    template        VARCHAR(40)  NULL,
    worker_name     VARCHAR(200) NOT NULL,
    worker_phone    VARCHAR(40)  NOT NULL,
    link_expires    DATETIME(6)  NOT NULL,
    send_not_before DATETIME(6)  NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    attempts        INT          NOT NULL,
    prepared_at     DATETIME(6)  NOT NULL,
    sent_at         DATETIME(6)  NULL,
    provider_id     VARCHAR(60)  NULL,
    provider_status VARCHAR(40)  NULL,
    INDEX message_meeting (meeting, person)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
