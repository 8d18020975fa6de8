package fr.lignealigne.shared;

import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Every method that writes in a transaction is tried again as {@link Attempts} does, around that transaction: what is
 * {@code @Transactional} and not read-only comes here, so that no service can forget to.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class EveryAct extends StaticMethodMatcherPointcutAdvisor {

    private static final String OURS = "fr.lignealigne.";

    private final transient TransactionAttributeSource transactions = new AnnotationTransactionAttributeSource(false);

    EveryAct() {
        setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        setClassFilter(type -> type.getName().startsWith(OURS));
        setAdvice((MethodInterceptor) call -> beginsTransaction(call.getMethod(), call.getThis())
                ? Attempts.again(
                        () -> ((ProxyMethodInvocation) call).invocableClone().proceed())
                : call.proceed());
    }

    @Override
    public boolean matches(Method method, Class<?> type) {
        TransactionAttribute transaction = transactions.getTransactionAttribute(method, type);
        return transaction != null && !transaction.isReadOnly() && begins(transaction, false);
    }

    private boolean beginsTransaction(Method method, @Nullable Object target) {
        TransactionAttribute transaction =
                transactions.getTransactionAttribute(method, target == null ? null : target.getClass());
        return transaction != null
                && begins(transaction, TransactionSynchronizationManager.isActualTransactionActive());
    }

    private static boolean begins(TransactionAttribute transaction, boolean isPartOfAnother) {
        return switch (transaction.getPropagationBehavior()) {
            case TransactionDefinition.PROPAGATION_REQUIRES_NEW -> true;
            case TransactionDefinition.PROPAGATION_REQUIRED -> !isPartOfAnother;
            default -> false;
        };
    }
}
