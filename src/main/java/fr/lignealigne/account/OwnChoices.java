package fr.lignealigne.account;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the portal is to be for one person: what each chooses for themselves alone. */
@Embeddable
class OwnChoices {

    /** As two letters; null for the browser's. */
    private @Nullable String language;

    private boolean liveNews = true;
    private boolean singleKeys = true;

    Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::of);
    }

    /** Reads the portal in this language from now on; null in the browser's. */
    void read(@Nullable Locale chosen) {
        this.language = chosen == null ? null : chosen.getLanguage();
    }

    boolean hearsLiveNews() {
        return liveNews;
    }

    /** Open pages show from now on what others do meanwhile, or stay as they were opened. */
    void hearLiveNews(boolean wanted) {
        this.liveNews = wanted;
    }

    boolean actsBySingleKeys() {
        return singleKeys;
    }

    /** Keys that are pressed alone command acts from now on, or do nothing. */
    void actBySingleKeys(boolean wanted) {
        this.singleKeys = wanted;
    }
}
