package fr.lignealigne.export.preparation;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.export.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One remark of a preparation file: what it says, what became of it, who says the same. */
final class RemarkPages {

    private RemarkPages() {}

    static List<Block> of(Dossier.Own own) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(4, own.place() + " · " + say("remark.kind." + own.kind()) + " · " + own.code()));
        blocks.add(new Block.Quiet(tags(own)));
        if (!own.signatories().isEmpty()) {
            blocks.add(new Block.Quiet(own.signatories()));
        }
        said(blocks, "preparation.quote", own.quote());
        said(blocks, "preparation.body", own.body());
        said(blocks, "preparation.wording", own.wording());
        Block answer = answer(own.answer());
        if (answer != null) {
            blocks.add(answer);
        }
        own.advice()
                .forEach(advice -> blocks.add(new Block.Said(
                        say("preparation.advice", advice.adviser(), say("decision.outcome." + advice.outcome())),
                        advice.text())));
        convergent(blocks, own.convergent());
        return blocks;
    }

    private static String tags(Dossier.Own own) {
        return Stream.of(
                        own.named() ? Stream.of(say("preparation.named")) : Stream.<String>empty(),
                        own.priority() ? Stream.of(plain("remark.priority")) : Stream.<String>empty(),
                        own.lever() ? Stream.of(plain("remark.lever")) : Stream.<String>empty(),
                        Stream.of(say("remark.state." + own.state())))
                .flatMap(tags -> tags)
                .collect(Collectors.joining(" · "));
    }

    /** Without the star that screens show: the font of our papers has none. */
    private static String plain(String key) {
        return say(key).replaceFirst("^\\P{L}+", "");
    }

    private static void said(List<Block> blocks, String key, String words) {
        if (!words.isBlank()) {
            blocks.add(new Block.Said(say(key), words));
        }
    }

    private static @Nullable Block answer(Dossier.@Nullable Answer answer) {
        if (answer == null) {
            return null;
        }
        String outcome = say("decision.outcome." + answer.outcome());
        return new Block.Said(
                say(answer.releasedAt() == null ? "preparation.prepared" : "preparation.answer", outcome),
                answer.reason());
    }

    private static void convergent(List<Block> blocks, List<Dossier.Position> positions) {
        if (positions.isEmpty()) {
            return;
        }
        long organisations = positions.stream()
                .flatMap(position -> position.speakers().stream())
                .map(Dossier.Speaker::organisation)
                .distinct()
                .count();
        blocks.add(new Block.Quiet(say("preparation.convergent", organisations)));
        positions.forEach(position -> blocks.add(new Block.Bullet(said(position))));
    }

    private static String said(Dossier.Position position) {
        String names = position.speakers().stream().map(Dossier.Speaker::name).collect(Collectors.joining(", "));
        String who = position.joint() ? say("remark.joint", position.speakers().size(), names) : names;
        return say(
                "preparation.position", who, say("remark.kind." + position.kind()), position.place(), position.code());
    }
}
