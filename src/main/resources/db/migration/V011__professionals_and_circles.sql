-- Who works with a child, and who took part when a meeting was last asked for.
CREATE TABLE professional (
    id       UUID         NOT NULL PRIMARY KEY,
    version  BIGINT       NOT NULL,
    name     VARCHAR(100) NOT NULL,
    title    VARCHAR(100) NOT NULL,
    email    VARCHAR(254) NOT NULL,
    phone    VARCHAR(20)  NOT NULL,
    agency   VARCHAR(100) NOT NULL,
    manager  UUID         NULL,
    internal BOOLEAN      NOT NULL,
    UNIQUE KEY professional_email (email),
    CONSTRAINT professional_manager FOREIGN KEY (manager) REFERENCES professional (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE circle_member (
    id                UUID        NOT NULL PRIMARY KEY,
    version           BIGINT      NOT NULL,
    child             UUID        NOT NULL,
    place             INT         NOT NULL,
    person            UUID        NULL,
    family_role       VARCHAR(20) NULL,
    professional      UUID        NULL,
    professional_role VARCHAR(30) NULL,
    INDEX circle_member_child (child, place),
    INDEX circle_member_person (person),
    INDEX circle_member_professional (professional),
    CONSTRAINT circle_member_child_exists FOREIGN KEY (child) REFERENCES person (id),
    CONSTRAINT circle_member_person_exists FOREIGN KEY (person) REFERENCES person (id),
    CONSTRAINT circle_member_professional_exists FOREIGN KEY (professional) REFERENCES professional (id),
    CONSTRAINT circle_member_is_one CHECK ((person IS NULL) <> (professional IS NULL))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
