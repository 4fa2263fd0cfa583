package org.blendedmeetings.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored professionals. */
interface Professionals extends JpaRepository<Professional, UUID> {

    Optional<Professional> findByEmail(String email);

    boolean existsByEmailIn(Collection<String> emails);

    List<Professional> findByEmailIn(Collection<String> emails);

    @Query(
            """
            select p from Professional p where p.name like :pattern escape '!' or p.agency like :pattern escape '!'
            or p.title like :pattern escape '!' order by p.name, p.id""")
    List<Professional> like(String pattern, Limit most);
}
