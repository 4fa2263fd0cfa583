package org.blendedmeetings.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.people.ProfessionalRole;

/** Fills the posts of {@code demo/posts.txt}: those of the sign-in page by name, the others by chance. */
final class Staffing {
    static final String COUNCIL = "Wenbury Council";
    private static final String SAFETY_DUTY = "SAFETY_DUTY";

    private final InventedNames names;
    private final List<Colleague> filled = new ArrayList<>();

    Staffing(InventedNames names) {
        this.names = names;
    }

    List<Colleague> everybody() {
        var posts = Table.named("posts").toList();
        posts.forEach(post -> post.several(8, ", ").forEach(names::reserve));
        posts.forEach(this::fill);
        return List.copyOf(filled);
    }

    private void fill(Table.Row post) {
        var byName = post.several(8, ", ");
        var managers = filled.stream()
                .filter(each -> each.title().equals(post.text(3)))
                .toList();
        for (var place = 0; place < post.number(1); place++) {
            var featured = place < byName.size();
            var name = featured ? byName.get(place) : names.anybody();
            // those of the sign-in page work for the one manager of the sign-in page
            var manager = managers.isEmpty() ? null : managers.get(featured ? 0 : place % managers.size());
            filled.add(new Colleague(
                    name,
                    post.text(0),
                    phone(),
                    post.text(2).replace("*", names.surname()),
                    post.text(2).equals(COUNCIL),
                    manager == null ? null : manager.email(),
                    post.has(4) ? ProfessionalRole.valueOf(post.text(4)) : null,
                    access(post, featured)));
        }
    }

    private static Colleague.Access access(Table.Row post, boolean featured) {
        if (!post.has(5)) {
            return null;
        }
        var duties = post.several(5, " ");
        return new Colleague.Access(
                duties.stream()
                        .filter(each -> !each.equals(SAFETY_DUTY))
                        .map(Role::valueOf)
                        .collect(toUnmodifiableSet()),
                post.several(6, " ").stream().map(Line::valueOf).collect(toUnmodifiableSet()),
                duties.contains(SAFETY_DUTY),
                featured,
                post.text(0) + ": " + post.text(7));
    }

    /** From the numbers kept free for drama, which ring nowhere. */
    private String phone() {
        return "01632 960%03d".formatted(100 + filled.size());
    }
}
