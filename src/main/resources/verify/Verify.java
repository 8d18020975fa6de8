import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Vérifie un scellé de « Ligne à ligne », sans le portail. Verifies a seal of « Ligne à ligne », without the portal.
 *
 * <pre>java Verify.java FILE...            (Java 17 or later)
 * java Verify.java FILE=NUMBER...     also compares with the number of the seal that you were given</pre>
 *
 * <p>A seal is a ZIP archive in one form only: parts that are stored uncompressed, in the order of their names, without
 * dates, and last « manifest.sha256 », which gives the SHA-256 of each part as sha256sum writes it. The number of the seal
 * is the SHA-256 of that manifest. This program reads the parts, compares them with the manifest, then writes the archive
 * anew in that form: every byte of the file has to be the same, so that nothing can hide between, before or behind them.
 *
 * <p>What it cannot know: whether the whole file was made by somebody else. Compare the number of the seal with the one
 * that the portal shows, or that was written down at the time. It ends with 0 when all holds, 1 when something does not,
 * 2 when it could not read.
 */
public final class Verify {

    private static final String MANIFEST = "manifest.sha256";
    private static final long LARGEST_FILE = 256L << 20;
    private static final String PART_NAME = "[a-z0-9][a-z0-9-]{0,60}\\.json";
    private static final String MANIFEST_LINE = "[0-9a-f]{64}  " + PART_NAME;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    /** Names are UTF-8. */
    private static final short FLAGS = 0x0800;
    /** The first day that a ZIP archive can say: 1 January 1980. */
    private static final short DAY = 0x21;

    private final List<String> flaws = new ArrayList<>();
    private final List<String> held = new ArrayList<>();
    private String seal = "";
    private String about = "";

    private Verify() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println("java Verify.java FICHIER[=NUMÉRO]... / java Verify.java FILE[=NUMBER]...");
            System.exit(2);
        }
        boolean allHold = true;
        for (String argument : arguments) {
            int cut = argument.matches(".*=[0-9a-fA-F]{64}") ? argument.lastIndexOf('=') : argument.length();
            Path file = Path.of(argument.substring(0, cut));
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
                out.println(file + ": illisible, ou plus de 256 Mo / cannot be read, or over 256 MB");
                System.exit(2);
            }
            try {
                Verify verified = of(Files.readAllBytes(file), argument.substring(Math.min(cut + 1, argument.length())));
                verified.print(file.getFileName().toString(), out);
                allHold &= verified.flaws.isEmpty();
            } catch (OutOfMemoryError tooLarge) {
                out.println(file + ": la mémoire ne suffit pas, essayez / there is too little memory, try:"
                        + " java -Xmx2g Verify.java");
                System.exit(2);
            }
        }
        System.exit(allHold ? 0 : 1);
    }

    private static Verify of(byte[] file, String wanted) {
        Verify verified = new Verify();
        try {
            verified.check(file);
        } catch (Flaw flaw) {
            verified.flaws.add(flaw.getMessage());
        }
        if (verified.flaws.isEmpty() && !wanted.isEmpty() && !wanted.equalsIgnoreCase(verified.seal)) {
            verified.flaws.add("ce n’est pas le numéro attendu / this is not the number that was expected: " + wanted);
        }
        return verified;
    }

    private void check(byte[] file) throws Flaw {
        Map<String, byte[]> parts = parts(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
        byte[] manifest = parts.remove(MANIFEST);
        if (manifest == null) {
            throw new Flaw("sans manifeste / without a manifest");
        }
        if (!parts.containsKey("seal.json")) {
            flaws.add("ce que l’archive scelle n’y est pas dit / what it seals is not said: seal.json");
        }
        Map<String, String> hashes = hashes(manifest);
        for (Map.Entry<String, String> told : hashes.entrySet()) {
            byte[] part = parts.get(told.getKey());
            if (part == null) {
                flaws.add("une partie manque / a part is missing: " + told.getKey());
            } else if (!sha256(part).equals(told.getValue())) {
                flaws.add("une partie a été changée / a part was changed: " + told.getKey());
            } else {
                held.add(told.getKey() + " (" + part.length + " octets / bytes)");
            }
        }
        for (String name : parts.keySet()) {
            if (!hashes.containsKey(name)) {
                flaws.add("une partie a été ajoutée / a part was added: " + shown(name));
            }
        }
        parts.put(MANIFEST, manifest);
        if (flaws.isEmpty() && !Arrays.equals(file, written(parts))) {
            flaws.add("l’archive contient autre chose que ses parties, ou elle a été refaite par un autre programme"
                    + " / the archive holds something beside its parts, or another program made it again");
        }
        seal = sha256(manifest);
        about = shown(new String(parts.getOrDefault("seal.json", new byte[0]), StandardCharsets.UTF_8));
    }

    /** The parts, read from the beginning one behind the other, whatever the directory at the end says. */
    private static Map<String, byte[]> parts(ByteBuffer file) throws Flaw {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        while (file.remaining() >= 30 && file.getInt(file.position()) == LOCAL) {
            int at = file.position();
            short flags = file.getShort(at + 6);
            short method = file.getShort(at + 8);
            long packed = Integer.toUnsignedLong(file.getInt(at + 18));
            long size = Integer.toUnsignedLong(file.getInt(at + 22));
            int nameLength = Short.toUnsignedInt(file.getShort(at + 26));
            int extraLength = Short.toUnsignedInt(file.getShort(at + 28));
            if (method != 0 || flags != FLAGS || packed != size || extraLength != 0) {
                throw new Flaw("une partie est compressée ou chiffrée / a part is compressed or encrypted");
            }
            if (size > file.remaining() - 30L - nameLength) {
                throw new Flaw("le fichier est coupé / the file is cut");
            }
            byte[] name = new byte[nameLength];
            byte[] part = new byte[(int) size];
            file.position(at + 30);
            file.get(name).get(part);
            String said = new String(name, StandardCharsets.UTF_8);
            if (!said.matches(PART_NAME) && !said.equals(MANIFEST)) {
                throw new Flaw("un nom de partie interdit / a forbidden name of a part: " + shown(said));
            }
            if (parts.put(said, part) != null) {
                throw new Flaw("deux parties du même nom / two parts of one name: " + said);
            }
        }
        if (parts.isEmpty()) {
            throw new Flaw("ce n’est pas un scellé / this is no seal");
        }
        return parts;
    }

    private static Map<String, String> hashes(byte[] manifest) throws Flaw {
        String text = new String(manifest, StandardCharsets.UTF_8);
        Map<String, String> hashes = new TreeMap<>();
        String before = "";
        for (String line : text.split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            if (!line.matches(MANIFEST_LINE)) {
                throw new Flaw("une ligne du manifeste n’en est pas une / a line of the manifest is none: " + shown(line));
            }
            String name = line.substring(66);
            if (name.compareTo(before) <= 0) {
                throw new Flaw("le manifeste n’est pas dans l’ordre / the manifest is not in order");
            }
            hashes.put(name, line.substring(0, 64));
            before = name;
        }
        StringBuilder again = new StringBuilder();
        hashes.forEach((name, hash) -> again.append(hash).append("  ").append(name).append('\n'));
        if (hashes.isEmpty() || !again.toString().equals(text)) {
            throw new Flaw("le manifeste n’a pas sa forme / the manifest is not in its form");
        }
        return hashes;
    }

    /** The archive as the portal writes it: parts in the order of their names, the manifest last. */
    private static byte[] written(Map<String, byte[]> parts) {
        Map<String, byte[]> inOrder = new LinkedHashMap<>(new TreeMap<>(parts));
        inOrder.remove(MANIFEST);
        inOrder.put(MANIFEST, parts.get(MANIFEST));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        inOrder.forEach((name, part) -> {
            byte[] letters = name.getBytes(StandardCharsets.UTF_8);
            CRC32 crc = new CRC32();
            crc.update(part);
            ByteBuffer common = little(26)
                    .putShort(VERSION)
                    .putShort(FLAGS)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort(DAY)
                    .putInt((int) crc.getValue())
                    .putInt(part.length)
                    .putInt(part.length)
                    .putShort((short) letters.length)
                    .putShort((short) 0);
            directory.writeBytes(little(6).putInt(CENTRAL).putShort(VERSION).array());
            directory.writeBytes(common.array());
            directory.writeBytes(little(14).putInt(10, body.size()).array());
            directory.writeBytes(letters);
            body.writeBytes(little(4).putInt(LOCAL).array());
            body.writeBytes(common.array());
            body.writeBytes(letters);
            body.writeBytes(part);
        });
        ByteBuffer end = little(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) inOrder.size())
                .putShort((short) inOrder.size())
                .putInt(directory.size())
                .putInt(body.size());
        body.writeBytes(directory.toByteArray());
        body.writeBytes(end.array());
        return body.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Words of the file as a terminal may show them: nothing that moves its cursor or turns its letters round. */
    private static String shown(String words) {
        String safe = words.codePoints()
                .map(one -> Character.isLetterOrDigit(one) || one > ' ' && one < 127 ? one : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return safe.length() > 600 ? safe.substring(0, 600) + "..." : safe;
    }

    private void print(String name, PrintStream out) {
        out.println(shown(name));
        held.forEach(part -> out.println("  tient / holds: " + part));
        flaws.forEach(flaw -> out.println("  NE TIENT PAS / DOES NOT HOLD: " + flaw));
        if (flaws.isEmpty()) {
            out.println("  " + about);
            out.println("  numéro du scellé / number of the seal: " + seal);
            out.println("  CE SCELLÉ TIENT / THIS SEAL HOLDS. Comparez son numéro avec celui que montre le portail"
                    + " / Compare its number with the one that the portal shows.");
        } else {
            out.println("  CE SCELLÉ NE TIENT PAS / THIS SEAL DOES NOT HOLD");
        }
    }

    private static final class Flaw extends Exception {
        private static final long serialVersionUID = 1L;

        Flaw(String words) {
            super(words);
        }
    }
}
