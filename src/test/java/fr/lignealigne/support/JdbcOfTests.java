package fr.lignealigne.support;

import fr.lignealigne.shared.TransactedJdbc;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests write to set a scene is committed at once; what the portal writes outside a transaction stays refused. */
final class JdbcOfTests extends TransactedJdbc {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final ObjectProvider<PlatformTransactionManager> transactions;

    private JdbcOfTests(TransactedJdbc portal, ObjectProvider<PlatformTransactionManager> transactions) {
        super(Objects.requireNonNull(portal.getDataSource()));
        this.transactions = transactions;
    }

    static BeanPostProcessor inPlaceOfThePortals(ObjectProvider<PlatformTransactionManager> transactions) {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof TransactedJdbc portal ? new JdbcOfTests(portal, transactions) : bean;
            }
        };
    }

    @Override
    protected <T extends @Nullable Object> T writing(Supplier<T> write) {
        boolean setsAScene = !TransactionSynchronizationManager.isActualTransactionActive() && isAskedByATest();
        return setsAScene
                ? new TransactionTemplate(transactions.getObject()).execute(status -> write.get())
                : super.writing(write);
    }

    /** Whether the nearest class of ours, this one and its parent aside, is one of the tests. */
    private static boolean isAskedByATest() {
        return STACK.walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                .filter(type -> type.getName().startsWith("fr.lignealigne."))
                .filter(type -> !TransactedJdbc.class.isAssignableFrom(type))
                .findFirst()
                .filter(type -> type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes"))
                .isPresent());
    }
}
