package fr.lignealigne.walls;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may know which planted word: written by hand from the table of the walls, and asking no function of the portal.
 */
final class WhoMayKnow {

    /** Those who look, by what they are to the association of the words. */
    static final Set<String> EVERYONE = Set.of(
            "lead",
            "colleague",
            "member",
            "coordinator",
            "outsider",
            "former",
            "moved",
            "ended",
            "miprof",
            "cabinet",
            "ministry",
            "observer",
            "administrator");

    private static final Set<String> OWN = Set.of("lead", "colleague");
    private static final Set<String> STATE = Set.of("miprof", "cabinet");
    private static final Set<String> OWN_AND_STATE = union(OWN, STATE);
    private static final Set<String> COLLECTIVE = union(OWN, Set.of("member", "coordinator"));
    private static final Set<String> COLLECTIVE_AND_STATE = union(COLLECTIVE, STATE);
    private static final Set<String> READERS = without(EVERYONE, "administrator", "ended");

    /** By the word. */
    static final Map<String, Set<String>> WORDS = Map.ofEntries(
            // Remarks, their answers, the text.
            entry("zqbrouillon", OWN),
            entry("zqseule", Set.of("member")),
            entry("zqchiffre", OWN),
            entry("zqsource", OWN),
            entry("zqterritoire", OWN),
            entry("zqpartage", COLLECTIVE),
            entry("zqdepose", COLLECTIVE_AND_STATE),
            entry("zqsuivie", COLLECTIVE_AND_STATE),
            // Kept from the Collective, and referred to a ministry.
            entry("zqreserve", union(OWN_AND_STATE, Set.of("ministry"))),
            entry("zqsaisine", union(STATE, Set.of("ministry"))),
            entry("zqconseil", union(STATE, Set.of("ministry"))),
            entry("zqretirenote", OWN_AND_STATE),
            entry("zqrepondue", READERS),
            entry("zqmotiflibre", READERS),
            entry("zqriposte", OWN_AND_STATE),
            entry("zqmotifcache", STATE),
            entry("zqmotifancien", STATE),
            // What the text made of an answer that is not released, and in a version that is not open yet.
            entry("zqmotifsuivi", STATE),
            entry("zqsuitecachee", STATE),
            entry("zqsuiteembargo", STATE),
            entry("zqavis", STATE),
            entry("zqmodele", STATE),
            entry("zqentrenous", STATE),
            entry("zqvuegardee", Set.of("cabinet")),
            entry("zqvuemots", Set.of("cabinet")),
            entry("zqvuepartagee", STATE),
            entry("zqgroupe", STATE),
            entry("zqseance", STATE),
            entry("zqreporte", STATE),
            entry("zqsynthese", STATE),
            entry("zqpreparation", STATE),
            entry("zqembargo", STATE),
            entry("zqoubli", Set.of("miprof")),
            entry("zqfichier", OWN),
            // The association at work.
            entry("zqcommentaire", OWN),
            entry("zqrenvoi", OWN),
            entry("zqlettre", OWN),
            entry("zqalinea", OWN),
            entry("zqrelu", OWN),
            entry("zqannote", OWN),
            entry("zqtape", Set.of("lead")),
            // The Collective's room.
            entry("zqfil", COLLECTIVE),
            entry("zqposition", COLLECTIVE),
            entry("zqformule", COLLECTIVE),
            entry("zqtexteancien", COLLECTIVE),
            entry("zqdissentgarde", COLLECTIVE),
            entry("zqabandon", Set.of("lead", "member", "coordinator")),
            entry("zqcommune", COLLECTIVE_AND_STATE),
            entry("zqdissentporte", COLLECTIVE_AND_STATE),
            entry("zqrappel", Set.of("coordinator", "lead")),
            // The function of who gave a mandate: where accounts are kept functions are read, too.
            entry("zqmandante", Set.of("lead", "coordinator", "miprof", "administrator")),
            // Plenaries.
            entry("zqplenpreparee", STATE),
            entry("zqplenpoint", STATE),
            entry("zqplenannoncee", OWN_AND_STATE),
            entry("zqplenordre", OWN_AND_STATE),
            entry("zqplenannulee", OWN_AND_STATE),
            entry("zqplenprojet", STATE),
            entry("zqplenliste", STATE),
            entry("zqplendecision", STATE),
            entry("zqplendiffuse", union(OWN_AND_STATE, Set.of("ministry"))),
            entry("zqplenajoute", union(OWN_AND_STATE, Set.of("ministry"))),
            entry("zqplencorrige", union(OWN_AND_STATE, Set.of("ministry"))),
            entry("zqplensuite", STATE),
            // Between an association and the State.
            entry("zqquestionprete", STATE),
            entry("zqquestionposee", OWN_AND_STATE),
            entry("zqatous", without(READERS, "ministry", "observer")),
            entry("zqreponseencours", OWN),
            entry("zqreponsedeposee", OWN_AND_STATE),
            entry("zqdemandeprete", OWN),
            entry("zqdemandeenvoyee", OWN_AND_STATE),
            entry("zqdemandeauchoix", OWN_AND_STATE),
            entry("zqdelegation", OWN_AND_STATE),
            entry("zqbesoin", union(OWN_AND_STATE, Set.of("coordinator"))),
            entry("zqdemandeetat", OWN_AND_STATE),
            entry("zqdemandeencours", OWN),
            entry("zqdecline", OWN_AND_STATE),
            entry("zqecritencours", OWN),
            entry("zqecritdepose", OWN_AND_STATE),
            entry("zqdemanderetiree", OWN_AND_STATE),
            entry("zqcalendrierentier", STATE),
            entry("zqdemandehors", union(STATE, Set.of("outsider", "moved"))),
            // On the agenda and in the minutes of meetings to which a ministry is invited.
            entry("zqpoint", union(OWN_AND_STATE, Set.of("ministry"))),
            entry("zqredige", STATE),
            entry("zqsoumis", OWN_AND_STATE),
            entry("zqpresent", union(OWN_AND_STATE, Set.of("ministry"))),
            entry("zqobserve", OWN_AND_STATE),
            entry("zqvalide", union(OWN_AND_STATE, Set.of("ministry"))),
            // The point is about a remark that was never referred to the ministry, which was invited and reads the
            // rest.
            entry("zqsurremarque", OWN_AND_STATE),
            entry("zqrepris", STATE),
            entry("zqproposee", Set.of("coordinator", "miprof", "administrator")),
            entry("zqconteste", Set.of("lead", "coordinator", "miprof", "administrator")),
            entry("zqrendezvous", OWN_AND_STATE),
            entry("zqdeplace", OWN_AND_STATE),
            entry("zqauchoix", OWN_AND_STATE),
            entry("zqsouffrante", STATE),
            entry("zqautreheure", OWN_AND_STATE),
            entry("zqconvie", union(OWN_AND_STATE, Set.of("ministry"))),
            // Arranged by the coordinator, before the association left the Collective.
            entry("zqavantdepart", union(STATE, Set.of("former"))),
            entry("zqarrange", union(OWN_AND_STATE, Set.of("coordinator"))));

    private WhoMayKnow() {}

    /** The words that this one may know. */
    static Set<String> of(String who) {
        Set<String> words = new TreeSet<>();
        WORDS.forEach((word, known) -> {
            if (known.contains(who)) {
                words.add(word);
            }
        });
        return words;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }

    private static Set<String> without(Set<String> all, String... some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(Set.of(some));
        return Set.copyOf(rest);
    }
}
