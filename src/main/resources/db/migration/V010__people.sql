-- Children and members of families, how they are reached, where they live, what they are to each other.
CREATE TABLE person (
    id                    UUID         NOT NULL PRIMARY KEY,
    version               BIGINT       NOT NULL,
    child                 BOOLEAN      NOT NULL,
    council_number        VARCHAR(40)  NULL,
    first_name            VARCHAR(100) NOT NULL,
    last_name             VARCHAR(100) NULL,
    known_as              VARCHAR(100) NULL,
    born_on               DATE         NULL,
    expected_on           DATE         NULL,
    language              VARCHAR(3)   NOT NULL,
    interpreter           VARCHAR(20)  NOT NULL,
    reading               VARCHAR(20)  NOT NULL,
    ethnicity_answer      VARCHAR(20)  NOT NULL,
    ethnicity_words       VARCHAR(200) NULL,
    ethnicity_source      VARCHAR(20)  NULL,
    ethnicity_said_on     DATE         NULL,
    first_language_answer  VARCHAR(20)  NOT NULL,
    first_language_words   VARCHAR(200) NULL,
    first_language_source  VARCHAR(20)  NULL,
    first_language_said_on DATE         NULL,
    disability_answer     VARCHAR(20)  NOT NULL,
    disability_words      VARCHAR(200) NULL,
    disability_source     VARCHAR(20)  NULL,
    disability_said_on    DATE         NULL,
    restricted            BOOLEAN      NOT NULL,
    UNIQUE KEY person_council_number (council_number),
    INDEX person_name (last_name, first_name),
    CONSTRAINT person_child_is_numbered CHECK (child = (council_number IS NOT NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contact_channel (
    id              UUID         NOT NULL PRIMARY KEY,
    version         BIGINT       NOT NULL,
    person_id       UUID         NOT NULL,
    kind            VARCHAR(10)  NOT NULL,
    address         VARCHAR(500) NOT NULL,
    safe            VARCHAR(10)  NOT NULL,
    preferred       BOOLEAN      NOT NULL,
    do_not_use      BOOLEAN      NOT NULL,
    shared_device   BOOLEAN      NOT NULL,
    hers_alone      BOOLEAN      NOT NULL,
    may_name_sender BOOLEAN      NOT NULL,
    quiet_from      TIME         NULL,
    quiet_to        TIME         NULL,
    UNIQUE KEY contact_channel_once (person_id, kind, address),
    CONSTRAINT contact_channel_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT contact_channel_not_both CHECK (NOT (do_not_use AND preferred))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE household (
    id             UUID         NOT NULL PRIMARY KEY,
    version        BIGINT       NOT NULL,
    name           VARCHAR(100) NOT NULL,
    address        VARCHAR(500) NULL,
    secret_address BOOLEAN      NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE home (
    id           UUID    NOT NULL PRIMARY KEY,
    version      BIGINT  NOT NULL,
    person_id    UUID    NOT NULL,
    household_id UUID    NOT NULL,
    main         BOOLEAN NOT NULL,
    UNIQUE KEY home_once (person_id, household_id),
    CONSTRAINT home_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT home_household FOREIGN KEY (household_id) REFERENCES household (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE relationship (
    id                      UUID        NOT NULL PRIMARY KEY,
    version                 BIGINT      NOT NULL,
    child_id                UUID        NOT NULL,
    adult_id                UUID        NOT NULL,
    role                    VARCHAR(20) NOT NULL,
    parental_responsibility VARCHAR(20) NOT NULL,
    UNIQUE KEY relationship_once (child_id, adult_id),
    INDEX relationship_adult (adult_id),
    CONSTRAINT relationship_child FOREIGN KEY (child_id) REFERENCES person (id),
    CONSTRAINT relationship_adult_exists FOREIGN KEY (adult_id) REFERENCES person (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
