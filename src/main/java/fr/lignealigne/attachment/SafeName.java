package fr.lignealigne.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the name of a file that somebody sent safe to show and to save on any system: no folder, no control or
 * direction mark (U+202E turns « gpj.exe » round), no sign or name that Windows reserves, no more than 100 letters.
 */
final class SafeName {

    private static final int LONGEST = 100;

    /** Controls, direction marks, invisible and unassigned signs: the categories Cc, Cf, Cs, Co and Cn. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

    private static final Pattern RESERVED_SIGN = Pattern.compile("[<>:\"|?*/\\\\]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** « Naming Files, Paths, and Namespaces », Microsoft; with whatever ending. */
    private static final Set<String> RESERVED = Stream.concat(
                    Stream.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"),
                    Stream.of("COM", "LPT")
                            .flatMap(port -> IntStream.range(0, 10)
                                    .mapToObj(String::valueOf)
                                    .map(port::concat)))
            .collect(Collectors.toUnmodifiableSet());

    private SafeName() {}

    /** The name to keep for a file of this kind that was sent under that name. */
    static String of(String sent, FileKind kind) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String ending = ending(name.substring(dot + 1), kind);
        String base = SPACES.matcher(name.substring(0, Math.max(dot, 0))).replaceAll(" ");
        base = RESERVED_SIGN.matcher(INVISIBLE.matcher(base).replaceAll("")).replaceAll("_");
        base = base.replaceAll("^[. ]+|[. ]+$", "");
        base = base.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("[. ]+$", "");
        if (base.isEmpty()) {
            base = kind.name().toLowerCase(Locale.ROOT);
        }
        return (isReserved(base) ? "_" : "") + base + "." + ending;
    }

    private static String ending(String sent, FileKind kind) {
        String plain = sent.strip().toLowerCase(Locale.ROOT);
        return kind.endings().contains(plain) ? plain : kind.endings().getFirst();
    }

    private static boolean isReserved(String base) {
        String first = base.replaceAll("[. ].*", "").toUpperCase(Locale.ROOT);
        // Windows takes the small figures for the figures.
        return RESERVED.contains(Normalizer.normalize(first, Normalizer.Form.NFKC));
    }
}
