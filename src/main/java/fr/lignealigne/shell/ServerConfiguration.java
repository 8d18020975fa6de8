package fr.lignealigne.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the server does before the first filter and after the last. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> guardedServer() {
        return server -> {
            server.addEngineValves(new GuardedAnswers());
            server.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(ServerErrors.class.getName());
                }
            });
        };
    }

    /** Vaadin's servlet is reached by a forward: what it throws is logged as a failure before any outer filter hears. */
    @Bean
    FilterRegistrationBean<Filter> nothingWithoutSession() {
        return beforeVaadin("nothingWithoutSession", SessionsOnDemand::orNothing);
    }

    @Bean
    FilterRegistrationBean<Filter> nothingKept() {
        return beforeVaadin("nothingKept", NotKept::whatBuildsPages);
    }

    private static FilterRegistrationBean<Filter> beforeVaadin(String name, Filter before) {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(before);
        filter.setName(name);
        filter.setServletNames(List.of("springServlet"));
        filter.setDispatcherTypes(DispatcherType.FORWARD);
        return filter;
    }
}
