package org.blendedmeetings.twin;

import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.sandbox.Sandbox;
import org.blendedmeetings.sandbox.graph.Seed;

/** Those who work with a twin, and as many rooms alike as there may be twins who need one at the same time. */
record TwinOffices(PeopleRegister register, Sandbox sandbox) {
    static final List<String> ROLES =
            List.of("clerk", "chair", "worker", "manager", "head", "school", "admin", "policy");
    private static final int MOST = 40;

    Map<String, ProfessionalId> enter(int number) {
        var professionals = new LinkedHashMap<String, ProfessionalId>();
        for (var role : ROLES) {
            professionals.put(
                    role,
                    aProfessional()
                            .named(nameOf(role))
                            .titled("Officer")
                            .emailed(TwinFamily.officeOf(role, number))
                            .enter(register));
        }
        sandbox.seed(new Seed(
                ROLES.stream()
                        .map(role -> new Seed.Person(TwinFamily.officeOf(role, number), nameOf(role)))
                        .toList(),
                IntStream.rangeClosed(1, MOST).mapToObj(TwinOffices::room).toList(),
                List.of()));
        return professionals;
    }

    static String nameOf(String role) {
        return Character.toUpperCase(role.charAt(0)) + role.substring(1) + " Twinhelp";
    }

    private static Seed.Place room(int number) {
        var address = "room-twin" + number + "@sandbox.example";
        return new Seed.Place(address, "Twin Room", "Hub", 12, true, "Screen", "Camera", "Microphone");
    }
}
