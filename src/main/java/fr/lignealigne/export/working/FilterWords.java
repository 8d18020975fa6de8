package fr.lignealigne.export.working;

import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.shared.Words;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says in words which filters are in force: on the page, and in each file that was made with them. */
@Component
public class FilterWords {

    private final Organisations organisations;

    FilterWords(Organisations organisations) {
        this.organisations = organisations;
    }

    /** « Thème : Mineurs ; Nature : Rédaction »; empty for none. */
    public String of(SynopsisFilter filter, PlanText text, Locale language) {
        List<String> said = new ArrayList<>();
        if (filter.decided() != null) {
            said.add(one(
                    language,
                    "state",
                    Words.say(language, filter.decided() ? "synopsis.filter.decided" : "synopsis.filter.undecided")));
        }
        if (filter.measure() != null) {
            said.add(one(
                    language,
                    "measure",
                    text.measure(filter.measure()).map(Measure::title).orElse("?")));
        }
        if (filter.theme() != null) {
            said.add(one(language, "theme", Words.say(language, "theme." + filter.theme())));
        }
        if (filter.form() != null) {
            said.add(one(language, "form", Words.say(language, "exploitation." + filter.form())));
        }
        if (filter.kind() != null) {
            said.add(one(language, "kind", Words.say(language, "remark.kind." + filter.kind())));
        }
        if (filter.organisation() != null) {
            said.add(one(
                    language,
                    "organisation",
                    organisations.list().stream()
                            .filter(organisation -> organisation.id().equals(filter.organisation()))
                            .map(OrganisationSummary::shortName)
                            .findFirst()
                            .orElse("?")));
        }
        if (filter.territory() != null) {
            said.add(one(language, "territory", Words.say(language, "zone." + filter.territory())));
        }
        if (filter.weight() != null) {
            said.add(one(language, "weight", Words.say(language, "synopsis.weight." + filter.weight())));
        }
        if (filter.wording()) {
            said.add(Words.say(language, "synopsis.filter.wording"));
        }
        if (!filter.words().isBlank()) {
            said.add(one(language, "words", filter.words()));
        }
        return String.join(Words.say(language, "working.filter.between"), said);
    }

    private static String one(Locale language, String name, String value) {
        return Words.say(language, "working.filter.one", Words.say(language, "synopsis.filter." + name), value);
    }

    /** The names of those in force, for the journal, which holds nothing of what they are set to. */
    static List<String> names(SynopsisFilter filter) {
        List<String> names = new ArrayList<>();
        if (filter.decided() != null) {
            names.add("etat");
        }
        if (filter.measure() != null) {
            names.add("mesure");
        }
        if (filter.theme() != null) {
            names.add("theme");
        }
        if (filter.form() != null) {
            names.add("forme");
        }
        if (filter.kind() != null) {
            names.add("type");
        }
        if (filter.organisation() != null) {
            names.add("organisme");
        }
        if (filter.territory() != null) {
            names.add("territoire");
        }
        if (filter.weight() != null) {
            names.add("poids");
        }
        if (filter.wording()) {
            names.add("redaction");
        }
        if (!filter.words().isBlank()) {
            names.add("mots");
        }
        return names;
    }
}
