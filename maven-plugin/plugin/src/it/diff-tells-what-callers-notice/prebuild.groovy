import org.eclipse.jgit.api.Git

// A repository of one commit, which the work tree is ahead of. JGit, so that no git has to be here.
def git = Git.init().setDirectory(basedir).setInitialBranch('main').call()
git.add().addFilepattern('.').call()
git.commit().setMessage('first').setAuthor('a', 'a@example.com').setCommitter('a', 'a@example.com').setSign(false).call()
git.tag().setName('first').setSigned(false).call()
git.close()

def mapping = new File(basedir, 'src/main/comfyui/grey.weft')
mapping.setText(mapping.getText('UTF-8').replace('64..2048', '64..1024').replace('param height   ', 'param tall     '), 'UTF-8')
return true
