package org.blendedmeetings.policy;

import org.springframework.data.jpa.repository.JpaRepository;

/** The stored texts of the tables. */
interface PolicyTextRows extends JpaRepository<PolicyText, String> {}
