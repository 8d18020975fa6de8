package fr.lignealigne.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A national action plan, which goes through versions. */
@Entity
class Plan {

    private static final int LONGEST_SLUG = 70;

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private String title;
    private String slug;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    Plan(String title) {
        this.id = UUID.randomUUID();
        this.title = title;
        this.slug = slug(title) + "-" + id.toString().substring(0, 8);
    }

    private static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= LONGEST_SLUG ? plain : plain.substring(0, LONGEST_SLUG);
    }

    PlanId id() {
        return new PlanId(id);
    }

    String title() {
        return title;
    }

    PlanSummary summary() {
        return new PlanSummary(id(), title);
    }
}
