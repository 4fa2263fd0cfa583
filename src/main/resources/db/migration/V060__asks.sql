-- Asking each person how they want to take part: one row for each person and meeting, so that relatives never wait for each other.
CREATE TABLE ask (
    id                UUID         NOT NULL PRIMARY KEY,
    version           BIGINT       NOT NULL,
    meeting           UUID         NOT NULL,
    child             UUID         NOT NULL,
    person            UUID         NOT NULL,
    participant       UUID         NOT NULL,
    family_role       VARCHAR(20)  NOT NULL,
    age               INT          NOT NULL,
    state             VARCHAR(20)  NOT NULL,
    waited_for        BOOLEAN      NOT NULL,
    worker            UUID         NULL,
    worker_task       BOOLEAN      NOT NULL,
    why_worker        VARCHAR(30)  NULL,
    opened_at         DATETIME(6)  NOT NULL,
    sent_at           DATETIME(6)  NULL,
    messages_sent     INT          NOT NULL,
    last_message      UUID         NULL,
    with_worker_since DATETIME(6)  NULL,
    reminder_after    VARCHAR(10)  NOT NULL,
    wait_for          VARCHAR(10)  NOT NULL,
    worker_time       VARCHAR(10)  NOT NULL,
    answer_by         DATE         NOT NULL,
    UNIQUE KEY ask_once (meeting, person),
    INDEX ask_tasks (worker, worker_task)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What was tried to reach somebody: a "no reply" says it.
CREATE TABLE contact (
    id          UUID          NOT NULL PRIMARY KEY,
    ask         UUID          NOT NULL,
    how         VARCHAR(10)   NOT NULL,
    on_day      DATE          NOT NULL,
    what        VARCHAR(1000) NULL,
    by_name     VARCHAR(200)  NOT NULL,
    by_worker   BOOLEAN       NOT NULL,
    recorded_at DATETIME(6)   NOT NULL,
    INDEX contact_ask (ask, recorded_at),
    CONSTRAINT contact_ask_exists FOREIGN KEY (ask) REFERENCES ask (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
