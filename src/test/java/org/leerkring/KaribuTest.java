package org.leerkring;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.UUID;
import java.util.concurrent.Executor;
import kotlin.jvm.functions.Function0;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.util.ClassUtils;

/** A browserless screen test: the real application and database, a pretended browser. */
@SpringBootTest
@ContextConfiguration(initializers = MariaDb.class)
public abstract class KaribuTest {

    private static final Routes routes = everyView();

    @Autowired
    private ApplicationContext context;

    /** Notices run at once in a test, so nothing has to be waited for. */
    @TestBean(name = "noticeExecutor")
    private Executor noticeExecutor;

    static Executor noticeExecutor() {
        return Runnable::run;
    }

    /** Karibu's own discovery sees public classes only; our views are package-private. */
    @SuppressWarnings("unchecked") // found by that very type
    private static Routes everyView() {
        var found = new Routes().autoDiscoverViews("org.leerkring");
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        for (var candidate : scanner.findCandidateComponents("org.leerkring")) {
            var view = ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null);
            found.getRoutes().add(view.asSubclass(Component.class));
        }
        found.getErrorRoutes().clear(); // Karibu's own stand-in for what is not there; ours are part of what is shown
        var pages = new ClassPathScanningCandidateComponentProvider(false);
        pages.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        for (var candidate : pages.findCandidateComponents("org.leerkring")) {
            var page = ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null);
            found.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) page);
        }
        return found;
    }

    @BeforeEach
    void openBrowser() {
        // of several contexts in one JVM, the last to start decided for all of them where it stands who is signed in
        SecurityContextHolder.setContextHolderStrategy(context.getBean(SecurityContextHolderStrategy.class));
        Function0<UI> ui = UI::new;
        MockVaadin.setup(ui, new MockSpringServlet(routes, context, ui));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** From here on the pretended browser belongs to this person; navigate afterwards. */
    protected static void signIn(UUID person) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                person.toString(), "", AuthorityUtils.createAuthorityList("ROLE_PERSON"));
        SecurityContextHolder.getContext().setAuthentication(authentication);
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication);
    }
}
