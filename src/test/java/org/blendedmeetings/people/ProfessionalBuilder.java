package org.blendedmeetings.people;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.blendedmeetings.audit.Actor;

/** Builds professionals for tests: as a view, or entered. */
public final class ProfessionalBuilder {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private String name = "Pat Professional";
    private String title = "Social worker";
    private String email =
            "pat-" + NUMBER.incrementAndGet() + "-" + ProcessHandle.current().pid() + "@council.example";
    private String agency = "Council";
    private ProfessionalId manager;
    private boolean internal = true;

    private ProfessionalBuilder() {}

    public static ProfessionalBuilder aProfessional() {
        return new ProfessionalBuilder();
    }

    public ProfessionalBuilder named(String words) {
        return set(one -> one.name = words);
    }

    public ProfessionalBuilder titled(String words) {
        return set(one -> one.title = words);
    }

    public ProfessionalBuilder emailed(String address) {
        return set(one -> one.email = address);
    }

    public ProfessionalBuilder managedBy(ProfessionalId id) {
        return set(one -> one.manager = id);
    }

    public ProfessionalBuilder from(String partnerAgency) {
        return set(one -> {
            one.agency = partnerAgency;
            one.internal = false;
        });
    }

    public NewProfessional given() {
        return new NewProfessional(name, title, email, "020 7946 0123", agency, manager, internal);
    }

    /** What other features see of them; nothing is stored. */
    public ProfessionalView view() {
        return new ProfessionalView(
                new ProfessionalId(UUID.randomUUID()), name, title, email, "+442079460123", agency, manager, internal);
    }

    public ProfessionalId enter(PeopleRegister register) {
        return register.registerProfessional(given(), Actor.SYSTEM);
    }

    private ProfessionalBuilder set(Consumer<ProfessionalBuilder> change) {
        change.accept(this);
        return this;
    }
}
