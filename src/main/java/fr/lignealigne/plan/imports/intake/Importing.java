package fr.lignealigne.plan.imports.intake;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.AnnotatedText;
import fr.lignealigne.plan.imports.CleanText;
import fr.lignealigne.plan.imports.Format;
import fr.lignealigne.plan.imports.Guess;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.docx.AnnotatedDocx;
import fr.lignealigne.plan.imports.docx.DocxReader;
import fr.lignealigne.plan.imports.intake.Question.Wanted;
import fr.lignealigne.plan.imports.markdown.MarkdownReader;
import fr.lignealigne.plan.imports.odt.OdtReader;
import fr.lignealigne.plan.imports.pdf.PdfReader;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.SectionWord;
import fr.lignealigne.plan.imports.reading.Structure;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import fr.lignealigne.plan.imports.text.PlainTextReader;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the text of a plan out of a file that nobody vouches for. */
public final class Importing {

    /** The largest file accepted, in bytes. */
    public static final int LARGEST_FILE = 20 << 20;

    /** The longest a file may be read; a plan takes a second or two. */
    static final Duration LONGEST = Duration.ofSeconds(20);

    /** What may come before a plan's first axis without being its title. */
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "(?iu)(?:préambule|preambule|introduction|sommaire|avant-propos|éditorial|edito|contexte|résumé|glossaire)\\b.*");

    /** The last of the letters that all encodings share. */
    private static final int ASCII = 127;

    private Importing() {}

    /** The text of the file, its headings already placed; refuses with {@link UnreadableFile}. */
    public static ImportedText read(String fileName, byte[] content) {
        return read(fileName, content, LONGEST);
    }

    /**
     * The same in a process of its own, for a file that nobody vouches for: what it costs is bounded whatever a library
     * does with it.
     */
    public static ImportedText readApart(String fileName, byte[] content) {
        requireSize(content);
        return Answer.text(ReadingProcess.answer(new Question(Wanted.TEXT, fileName, content), LONGEST));
    }

    /** What people wrote on a text in a DOCX; refuses with {@link UnreadableFile}, also a file of another kind. */
    public static AnnotatedText annotations(String fileName, byte[] content) {
        requireSize(content);
        return TimeLimit.within(LONGEST, () -> annotated(fileName, content));
    }

    /** The same in a process of its own. */
    public static AnnotatedText annotationsApart(String fileName, byte[] content) {
        requireSize(content);
        return AnnotationsAnswer.annotations(
                ReadingProcess.answer(new Question(Wanted.ANNOTATIONS, fileName, content), LONGEST));
    }

    static ImportedText read(String fileName, byte[] content, Duration limit) {
        requireSize(content);
        return TimeLimit.within(limit, () -> text(fileName, content));
    }

    static void requireSize(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableFile(Reason.EMPTY, "no byte");
        }
        if (content.length > LARGEST_FILE) {
            throw new UnreadableFile(Reason.TOO_LARGE, content.length + " bytes");
        }
    }

    private static ImportedText text(String fileName, byte[] content) {
        Signature.Recognised file = Signature.of(fileName, content);
        Reading raw = readAs(file, content);
        if (raw.items().size() > Reading.MOST_ITEMS) {
            throw new UnreadableFile(Reason.TOO_LONG, raw.items().size() + " items");
        }
        Reading clean = cleaned(raw);
        // Markdown tells a sign that is escaped from one that opens a list.
        List<ImportedItem> items =
                file.format() == Format.MARKDOWN ? Structure.placed(clean.items()) : Structure.of(clean.items());
        if (items.isEmpty()) {
            throw new UnreadableFile(Reason.NO_TEXT, "no item");
        }
        return new ImportedText(
                title(fileName, raw.title(), items), file.format(), items, leftOut(clean.beside(), items));
    }

    private static AnnotatedText annotated(String fileName, byte[] content) {
        Signature.Recognised file = Signature.of(fileName, content);
        if (file.format() != Format.DOCX) {
            throw new UnreadableFile(Reason.NOT_WORD, "is " + file.format());
        }
        AnnotatedText read = refusing(file.format(), () -> AnnotatedDocx.read(file.parts()));
        if (read.paragraphs().size() > Reading.MOST_ITEMS) {
            throw new UnreadableFile(Reason.TOO_LONG, read.paragraphs().size() + " paragraphs");
        }
        return read;
    }

    private static Reading readAs(Signature.Recognised file, byte[] content) {
        return refusing(file.format(), () -> switch (file.format()) {
            case DOCX -> DocxReader.read(file.parts());
            case ODT -> OdtReader.read(file.parts());
            case MARKDOWN -> text(content, MarkdownReader::read);
            case PLAIN_TEXT -> text(content, PlainTextReader::read);
            case PDF -> PdfReader.read(content);
        });
    }

    /** Whatever a library makes of a damaged file, the answer is a refusal with a reason. */
    private static <T> T refusing(Format format, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UnreadableFile refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            throw new UnreadableFile(Reason.CORRUPT, format + " could not be read", e);
        } catch (StackOverflowError e) {
            throw new UnreadableFile(Reason.BOMB, format + " nested without end", e);
        }
    }

    private static Reading text(byte[] content, Function<String, Reading> reader) {
        TextDecoder.Decoded decoded = TextDecoder.decode(content);
        Reading reading = reader.apply(decoded.text());
        if (decoded.isGuess()) {
            List<ImportedItem> items = reading.items();
            IntStream.range(0, items.size())
                    .filter(i -> items.get(i).text().chars().anyMatch(letter -> letter > ASCII))
                    .findFirst()
                    .ifPresent(i -> items.set(i, items.get(i).guessed(Guess.ENCODING)));
        }
        return reading;
    }

    /** An empty cell has no line, and its neighbours keep their column: it can go like any other empty item. */
    private static Reading cleaned(Reading raw) {
        var clean = new Reading();
        raw.inOrder(
                item -> {
                    TimeLimit.check();
                    String text = CleanText.of(item.text());
                    if (!text.isEmpty()) {
                        clean.add(item.withText(text));
                    }
                },
                (sort, said) -> {
                    String words = CleanText.of(said);
                    if (sort.isSomethingWithoutWords() || !words.isEmpty()) {
                        clean.leaveOut(sort, words);
                    }
                });
        return clean;
    }

    /** Each left-out piece stands behind the item that was read before it. */
    private static List<LeftOut> leftOut(List<Reading.Beside> beside, List<ImportedItem> items) {
        return beside.stream()
                .map(piece -> new LeftOut(
                        piece.sort(), piece.place() == 0 ? null : items.get(piece.place() - 1), piece.words()))
                .toList();
    }

    /** A text that opens with a heading of its own is called by it; one that opens with a section or a preface is not. */
    private static String title(String fileName, String given, List<ImportedItem> items) {
        String clean = CleanText.of(given);
        if (!clean.isEmpty()) {
            return clean;
        }
        ImportedItem first = items.getFirst();
        if (first.kind() == ItemKind.HEADING
                && SectionWord.of(first.text()).isEmpty()
                && !FRONT_MATTER.matcher(first.text()).matches()) {
            return first.text();
        }
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return CleanText.of(dot > 0 ? name.substring(0, dot) : name);
    }
}
