package fr.lignealigne.shared;

import java.io.File;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shuts the process in which a stranger's file is read: whatever a library is led to do there opens no connection, writes no
 * file, and reads none but Java's own, the portal's classes and fonts. The kernel of Linux holds it, by {@code landlock(7)}
 * and a filter of {@code seccomp(2)}, and nothing within the process takes it off again.
 *
 * <p>Connections are refused to all threads of the process; files to the thread that asks and those that it begins. So it is
 * the first thing that {@code main} does, in a JVM that runs nobody's code on a thread of its own ({@link #OPTIONS}).
 */
public final class Confinement {

    /** What the JVM of such a process is started with. */
    public static final List<String> OPTIONS =
            List.of("--enable-native-access=ALL-UNNAMED", "--finalization=disabled", "-XX:+DisableAttachMechanism");

    /** How a process ends that did its work unshut: neither Java nor the kernel ends one with this. */
    public static final int OPEN = 64;

    /** What Java reads besides itself and our classes. */
    private static final List<String> OF_THE_SYSTEM = List.of(
            "/lib",
            "/lib64",
            "/usr/lib",
            "/usr/lib64",
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            "/etc/fonts",
            "/etc/localtime",
            "/etc/ld.so.cache",
            "/dev/random",
            "/dev/urandom");

    private static final Logger LOG = LoggerFactory.getLogger(Confinement.class);
    private static final AtomicBoolean IS_TOLD = new AtomicBoolean();

    private static final long NONE = 0;
    private static final long NO_NEW_PRIVILEGES = 38;
    private static final long FILTER = 1;
    private static final long ALL_THREADS = 1;
    private static final long CREATE_RULESET = 444;
    private static final long ADD_RULE = 445;
    private static final long RESTRICT_SELF = 446;
    private static final long VERSION = 1;
    private static final long PATH_BENEATH = 1;
    private static final long FROM_HERE = -100;
    private static final long AS_PLACE_ALONE = 0x280000;

    private static final long EXECUTE = 1;
    private static final long READ = 1 << 2;
    private static final long LIST = 1 << 3;

    /** How many acts on files Landlock knows, of its first version and each after it: all of them are refused. */
    private static final int[] ACTS = {13, 14, 15, 15, 16};

    /** From these versions on it also knows TCP, and unix sockets without a name and signals to others. */
    private static final int KNOWS_TCP = 4;

    private static final int KNOWS_OTHERS = 6;
    private static final long BOTH = 3;

    /** What a processor's kernel calls itself and its calls. */
    private record Processor(int name, long prctl, long openat, long seccomp, int[] refused) {}

    /** Refused: socket, ptrace, process_vm_readv and _writev, io_uring_setup (which opens sockets too), pidfd_getfd. */
    private static final Map<String, Processor> PROCESSORS = Map.of(
            "amd64", new Processor(0xC000003E, 157, 257, 317, new int[] {41, 101, 310, 311, 425, 438}),
            "aarch64", new Processor(0xC00000B7, 167, 56, 277, new int[] {198, 117, 270, 271, 425, 438}));

    private static final int LOAD = 0x20;
    private static final int IS = 0x15;
    private static final int IS_AT_LEAST = 0x35;
    private static final int ANSWER = 0x06;
    private static final int GO_ON = 0x7FFF0000;
    private static final int REFUSE = 0x0005000D;
    private static final int KILL = 0x80000000;
    private static final int OTHER_TABLE = 0x40000000;

    private final Processor processor;
    private final Arena arena;
    private final MethodHandle kernel;

    private Confinement(Processor processor, Arena arena) {
        this.processor = processor;
        this.arena = arena;
        MemoryLayout[] words = new MemoryLayout[7];
        Arrays.fill(words, ValueLayout.JAVA_LONG);
        Linker linker = Linker.nativeLinker();
        kernel = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("syscall"),
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, words),
                Linker.Option.firstVariadicArg(1));
    }

    /** Says in the log, once, that a process which read a file was not shut. */
    public static void tellOpen() {
        if (!IS_TOLD.getAndSet(true)) {
            LOG.warn("Files are read with the rights of the portal: this kernel has no Landlock, or it is not let ask");
        }
    }

    /** Whether the kernel took it all; where it did not, the process may do more than it needs. */
    public static boolean shut() {
        Processor processor = PROCESSORS.get(System.getProperty("os.arch"));
        if (processor == null || !System.getProperty("os.name").equals("Linux")) {
            return false;
        }
        try (Arena arena = Arena.ofConfined()) {
            Confinement confinement = new Confinement(processor, arena);
            if (confinement.ask(processor.prctl(), NO_NEW_PRIVILEGES, 1, NONE, NONE, NONE) != 0) {
                return false;
            }
            boolean files = confinement.shutFiles();
            // A kernel without Landlock refuses connections all the same.
            boolean connections = confinement.shutConnections();
            return files && connections;
        }
    }

    private boolean shutFiles() {
        long version = ask(CREATE_RULESET, NONE, NONE, VERSION, NONE, NONE);
        if (version < 1) {
            return false;
        }
        long acts = (1L << ACTS[(int) Math.min(version, ACTS.length) - 1]) - 1;
        MemorySegment attributes = arena.allocate(24, 8);
        attributes.setAtIndex(ValueLayout.JAVA_LONG, 0, acts);
        attributes.setAtIndex(ValueLayout.JAVA_LONG, 1, BOTH);
        attributes.setAtIndex(ValueLayout.JAVA_LONG, 2, BOTH);
        int known = version < KNOWS_TCP ? 8 : version < KNOWS_OTHERS ? 16 : 24;
        long ruleset = ask(CREATE_RULESET, attributes.address(), known, NONE, NONE, NONE);
        if (ruleset < 0) {
            return false;
        }
        readable().forEach(path -> open(ruleset, path));
        return ask(RESTRICT_SELF, ruleset, NONE, NONE, NONE, NONE) == 0;
    }

    /** What is not there cannot be opened, and need not be. */
    private void open(long ruleset, Path path) {
        MemorySegment name = arena.allocateFrom(path.toString(), StandardCharsets.UTF_8);
        long place = ask(processor.openat(), FROM_HERE, name.address(), AS_PLACE_ALONE, NONE, NONE);
        if (place < 0) {
            return;
        }
        MemorySegment rule = arena.allocate(12, 8);
        rule.set(ValueLayout.JAVA_LONG, 0, Files.isDirectory(path) ? EXECUTE | READ | LIST : READ);
        rule.set(ValueLayout.JAVA_INT, 8, (int) place);
        ask(ADD_RULE, ruleset, PATH_BENEATH, rule.address(), NONE, NONE);
    }

    private static Set<Path> readable() {
        Set<Path> readable = new HashSet<>();
        OF_THE_SYSTEM.forEach(path -> readable.add(Path.of(path)));
        readable.add(Path.of(System.getProperty("java.home")));
        // Debian keeps Java's own settings there.
        try (DirectoryStream<Path> settings = Files.newDirectoryStream(Path.of("/etc"), "java*")) {
            settings.forEach(readable::add);
        } catch (IOException elsewhere) {
            // Then they are in its home.
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path place = Path.of(entry).toAbsolutePath();
            readable.add(place);
            for (String beside : besides(place)) {
                readable.add(place.resolveSibling(beside));
            }
        }
        return readable;
    }

    /** The jars that a jar names, by paths from where it stands. */
    private static List<String> besides(Path jar) {
        if (!Files.isRegularFile(jar)) {
            return List.of();
        }
        try (JarFile opened = new JarFile(jar.toFile())) {
            @Nullable Manifest manifest = opened.getManifest();
            @Nullable
            String named =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return named == null ? List.of() : List.of(named.trim().split("\\s+"));
        } catch (IOException noJar) {
            return List.of();
        }
    }

    private boolean shutConnections() {
        int refused = processor.refused().length;
        int last = refused + 6;
        MemorySegment program = arena.allocate(8L * (last + 1), 8);
        step(program, 0, LOAD, 0, 0, 4);
        step(program, 1, IS, 1, 0, processor.name());
        step(program, 2, ANSWER, 0, 0, KILL);
        step(program, 3, LOAD, 0, 0, 0);
        step(program, 4, IS_AT_LEAST, last - 5, 0, OTHER_TABLE);
        for (int i = 0; i < refused; i++) {
            step(program, 5 + i, IS, last - 6 - i, 0, processor.refused()[i]);
        }
        step(program, last - 1, ANSWER, 0, 0, GO_ON);
        step(program, last, ANSWER, 0, 0, REFUSE);
        MemorySegment filter = arena.allocate(16, 8);
        filter.set(ValueLayout.JAVA_SHORT, 0, (short) (last + 1));
        filter.set(ValueLayout.ADDRESS, 8, program);
        return ask(processor.seccomp(), FILTER, ALL_THREADS, filter.address(), NONE, NONE) == 0;
    }

    /** One instruction of the filter ({@code struct sock_filter}): jumps count from the next one. */
    private static void step(MemorySegment program, int at, int code, int whenSo, int whenNot, int value) {
        program.set(ValueLayout.JAVA_SHORT, 8L * at, (short) code);
        program.set(ValueLayout.JAVA_BYTE, 8L * at + 2, (byte) whenSo);
        program.set(ValueLayout.JAVA_BYTE, 8L * at + 3, (byte) whenNot);
        program.set(ValueLayout.JAVA_INT, 8L * at + 4, value);
    }

    /** What the kernel answers, or -1. */
    private long ask(long call, long a, long b, long c, long d, long e) {
        try {
            return (long) kernel.invokeExact(call, a, b, c, d, e, NONE);
        } catch (Throwable notCalled) {
            throw new IllegalStateException("The kernel was not asked", notCalled);
        }
    }
}
