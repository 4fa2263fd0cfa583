package org.blendedmeetings.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalRole.IRO;
import static org.blendedmeetings.people.ProfessionalRole.SOCIAL_WORKER;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.demo.BoroughAtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes the README's pictures, on a Monday in the invented borough; only {@code mvn -Pscreenshots verify} runs it. */
@BrowserTest
@Tag("pictures")
class PicturesTest {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRTVWXY";
    private static final Path IMAGES = Path.of("docs", "images");

    private Walk walk;

    @Autowired
    ApplicationContext application;

    @Value("${blended.access.public-url}")
    String address;

    @BeforeEach
    void a_monday_morning(@Autowired TestClock clock) {
        clock.setTo(TestClock.MONDAY);
        walk = new Walk(Visitor::atADesk, address);
    }

    @Test
    void the_three_main_pages() {
        var borough = new BoroughAtOnce(application, address);
        borough.tell();
        nameMeetingsTheSameEveryTime();
        toBook(borough.clerk());
        decide(borough.decision());
        family();
    }

    private void toBook(String clerk) {
        try (var reader = walk.signedIn(clerk)) {
            assertThat(reader.path()).isEqualTo("/desk/to-book");
            take(reader.page(), "to-book", 1100, 900);
        }
    }

    private void decide(BoroughAtOnce.Waiting decision) {
        try (var approver = walk.signedIn(decision.approver())) {
            approver.open("/decisions/" + decision.page().id());
            take(approver.page(), "decide", 1100, 900);
        }
    }

    private void family() {
        var beans = application.getAutowireCapableBeanFactory();
        var family = beans.createBean(Stage.class).aFamily(IRO, SOCIAL_WORKER);
        beans.createBean(OffStage.class).askedFor(family, "CLA_REVIEW_N", LocalDate.of(2026, 6, 18));
        var phone = new Walk(Visitor::onAPhone, address);
        try (var mother = phone.openedLink("/sandbox/mailboxes/" + family.parentEmail())) {
            take(mother.page(), "family", 360, 740);
        }
    }

    /** References are drawn by chance, so that nobody can guess them. */
    private void nameMeetingsTheSameEveryTime() {
        var jdbc = application.getBean(JdbcTemplate.class);
        var ids = jdbc.queryForList("select id from meeting order by id", Object.class);
        var random = new Random(ids.size());
        for (var id : ids) {
            var reference = random.ints(6, 0, LETTERS.length())
                    .mapToObj(each -> LETTERS.substring(each, each + 1))
                    .collect(Collectors.joining());
            jdbc.update("update meeting set reference = ? where id = ?", reference, id);
        }
    }

    private static void take(Page page, String name, int width, int height) {
        page.setViewportSize(width, height);
        page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name + ".png")));
    }
}
