package fr.lignealigne.keeping;

import static fr.lignealigne.export.DocumentWords.FRENCH;
import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.export.Block;
import fr.lignealigne.shared.FrenchDates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is kept of somebody, and the record of processing, as documents. */
final class KeepingPages {

    private KeepingPages() {}

    static List<Block> of(OwnHoldings holdings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(say("held.own.number"), holdings.person()),
                new Block.Fact(say("held.own.organisation"), holdings.organisation()),
                new Block.Fact(say("held.own.at"), FrenchDates.fullMoment(holdings.at(), FRENCH)))));
        blocks.add(new Block.Notice(say("held.own.lead")));
        holdings.parts().forEach(part -> {
            blocks.add(new Block.Heading(2, HeldWords.table(FRENCH, part.table())));
            part.rows()
                    .forEach(row -> blocks.add(new Block.Facts(IntStream.range(0, row.size())
                            .mapToObj(index -> new Block.Fact(
                                    HeldWords.column(FRENCH, part.columns().get(index)),
                                    HeldWords.value(FRENCH, part.columns().get(index), row.get(index))))
                            .toList())));
        });
        blocks.add(new Block.Heading(2, say("held.own.mentions")));
        blocks.add(new Block.Quiet(say("held.own.mentions.explain")));
        return blocks;
    }

    static List<Block> of(Notice notice, List<Processing> activities) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(say("held.controller"), named(notice.controller())),
                new Block.Fact(say("held.officer"), named(notice.officer())),
                new Block.Fact(say("held.transfers"), say("held.transfers.none")),
                new Block.Fact(say("held.measures"), say("held.measures.text")))));
        activities.forEach(activity -> {
            blocks.add(new Block.Heading(
                    2, say("held.activity." + activity.activity().name())));
            blocks.add(new Block.Facts(facts(notice, activity)));
        });
        return blocks;
    }

    private static List<Block.Fact> facts(Notice notice, Processing activity) {
        return List.of(
                fact("purpose", say("held.purpose." + activity.activity().name())),
                fact("ground", HeldWords.list(FRENCH, "held.ground", activity.grounds())),
                fact("whose", HeldWords.list(FRENCH, "held.whose", activity.whose())),
                fact("natures", HeldWords.list(FRENCH, "held.nature", activity.natures())),
                fact("readers", HeldWords.list(FRENCH, "held.reader", activity.readers())),
                fact(
                        "keeps",
                        activity.keeps().stream()
                                .map(keep -> notice.words(keep, FRENCH))
                                .collect(Collectors.joining(say("held.and")))),
                fact("erasures", HeldWords.list(FRENCH, "held.erasure", activity.erasures())),
                fact("tables", String.join(", ", activity.tables())));
    }

    private static Block.Fact fact(String name, String value) {
        return new Block.Fact(say("held.fact." + name), value);
    }

    private static String named(String name) {
        return name.isBlank() ? say("held.unnamed") : name;
    }
}
