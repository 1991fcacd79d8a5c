import Model
import Testing

@testable import Readers

@Suite("Markdown fences")
struct MarkdownFenceTests {
    @Test(
        "Code blocks, their places and their text",
        arguments: [
            ("```python\nx = 1\n```", ["python 2:1 x = 1"]),
            ("```` python\n```\nx\n````", ["python 2:1 ```|x"]),
            ("~~~py\nx = 1\n\ny = 2\n~~~~~", ["python 2:1 x = 1||y = 2"]),
            ("```Python {.x}\nx = 1\n```", ["python 2:1 x = 1"]),
            ("~~~ {.python .numberLines}\nx = 1\n~~~", ["python 2:1 x = 1"]),
            ("```{python}\nx = 1\n```", ["python 2:1 x = 1"]),
            ("```python3.12\nx = 1\n```", ["python 2:1 x = 1"]),
            ("```PyCon\n>>> 1\n1\n```", ["pycon 2:1 >>> 1|1"]),
            ("```python\n>>> 1\n1\n```", ["pycon 2:1 >>> 1|1"]),
            ("```ipython\nIn [1]: 1\nOut[1]: 1\n```", ["pycon 2:1 In [1]: 1|Out[1]: 1"]),
            ("```\n>>> 1\n1\n```", ["pycon 2:1 >>> 1|1"]),
            ("```python\nx = 1\n\n>>> x\n1\n```", ["python 2:1 x = 1", "pycon 4:1 >>> x|1"]),
            (
                "```python\nx.y()\n>>> [1, 'a']\nx.z  # w\n>>> None\n```",
                ["python 2:1 x.y()|>>> [1, 'a']|x.z  # w|>>> None"]
            ),
            ("```python\ns = '''\n>>> f()\n'''\n```", ["python 2:1 s = '''|>>> f()|'''"]),
            ("```python\ndef f():\n    \"\n    >>> f()\n```", ["python 2:1 def f():|    \"|    >>> f()"]),
            ("```pycon\nx = f(1)\n```", ["python 2:1 x = f(1)"]),
            ("```pycon\nwords only\n```", ["pycon 2:1 words only"]),
            ("```\n# note\n>>> 1\n```", ["pycon 2:1 # note|>>> 1"]),
            ("    Python 3.12\n    >>> 1\n    1\n", ["text 1:5 Python 3.12", "pycon 2:5 >>> 1|1"]),
            ("```bash\nls\n```", ["shell 2:1 ls"]),
            ("```console\n>>> 1\n```", ["console 2:1 >>> 1"]),
            ("```python2\nprint 1\n```", ["python2 2:1 print 1"]),
            ("```c++\nint x;\n```", ["c++ 2:1 int x;"]),
            ("``` \nhello there\n```", ["text 2:1 hello there"]),
            ("  ```python\n  if x:\n      y\n  ```", ["python 2:3 if x:|    y"]),
            ("```python\n    x = 1\n    y = 2\n```", ["python 2:5 x = 1|y = 2"]),
            ("- a\n\n  ```py\n  x\n\n  y\n  ```\n", ["python 4:3 x||y"]),
            ("1. a\n   ```py\n   x\n   ```\n", ["python 3:4 x"]),
            ("> ```py\n> x\n>\n>   y\n> ```\n", ["python 2:3 x||  y"]),
            ("> - ```py\n>   x\n>   ```\n", ["python 2:5 x"]),
            ("- a\n\n\t```py\n\tif x:\n\t\ty\n\t```\n", ["python 4:2 if x:|\ty"]),
            ("```py\r\nx = 1\r\n```\r\n", ["python 2:1 x = 1"]),
            ("```py\rx = 1\r```\r", ["python 2:1 x = 1"]),
            ("\u{FEFF}```py\nx = 1\n```\n", ["python 2:1 x = 1"]),
            ("```py\né = \"\u{0}ü\"\n```\n", ["python 2:1 é = \"\u{0}ü\""]),
            ("```py\n```\n", []),
            ("```py\n\n  \n```\n", []),
            ("<!--\n```py\nx = 1\n```\n-->\n", []),
            ("<details>\n<summary>S</summary>\n\n```py\nx = 1\n```\n\n</details>", ["python 5:1 x = 1"]),
            ("<details><summary>S</summary>\n```py\nx = 1\n\ny = 2\n```\n</details>\n", ["python 3:1 x = 1||y = 2"]),
            ("<div>\n<b>a</b>\n  ```py\n  x\n  ```\n</div>\n", ["python 4:3 x"]),
            ("<pre>\n```py\nx = 1\n```\n</pre>\n", []),
            ("-\t```py\n\tx\n\t```\n", ["python 2:2 x"]),
            ("::: note\n```py\nx = 1\n```\n:::\n", ["python 3:1 x = 1"]),
            ("text ```py x``` text\n", []),
            (":::{code-block} python\nx = 1\n\ny = 2\n:::\n", ["python 2:1 x = 1||y = 2"]),
            (":::{code-block} python\n:name: a\n\nx = 1\n:::\n", ["python 4:1 x = 1"]),
            (":::{doctest}\n>>> 1\n1\n:::\n", ["pycon 2:1 >>> 1|1"]),
            (":::{testcode}\nx = 1  # ::: a\n:::\n", ["python 2:1 x = 1  # ::: a"]),
            ("::::{note}\n:::{code-block} py\nx = 1\n:::\n::::\n", ["python 3:1 x = 1"]),
            ("- a\n\n  :::{code} python\n  if x:\n      y\n  :::\n", ["python 4:3 if x:|    y"]),
            (":::{code-block} python\nx = 1\n", []),
            (":::{note} python\nx = 1\n:::\n", []),
            ("<pre><code class=\"language-python\">x = 1\ny = 2\n</code></pre>\n", ["python 1:36 x = 1|y = 2"]),
            ("<pre><code class=\"language-python\">\nx = 1\n\ny = 2\n</code></pre>\n", ["python 2:1 x = 1||y = 2"]),
            (
                "<pre class='python'>\nif 1 &lt; 2 &amp;&amp; x:\n    y = &quot;a&#39;&#x62;&quot;\n</pre>\n",
                ["python 2:1 if 1 < 2 && x:|    y = \"a'b\""]
            ),
            ("<pre lang=\"python\"><code>\nx = 1</code></pre>\n", ["python 2:1 x = 1"]),
            ("<div class=\"highlight-python\"><pre>\n<span class=\"n\">x</span> = 1\n</pre></div>\n", []),
            (
                "<pre><code class=\"language-python\"><span class=\"n\">x</span> = 1</code></pre>\n",
                ["python 1:36 x = 1"]
            ),
            ("<pre>\n&gt;&gt;&gt; 1 + 1\n2\n</pre>\n", ["pycon 2:1 >>> 1 + 1|2"]),
            ("<pre>\nx = 1\n</pre>\n", []),
            ("<pre><code class=\"language-bash\">ls</code></pre>\n", ["shell 1:34 ls"]),
            ("<pre><code class=\"language-python\">x = 1\n", []),
        ])
    func blocks(_ text: String, _ expected: [String]) {
        #expect(summaries(markdown(text)) == expected)
    }

    @Test(
        "Containers of dialects",
        arguments: [
            ("=== \"Tab\"\n\n    ```py\n    x = 1\n    ```\n", ["python 4:5 x = 1"]),
            ("!!! note\n    ```py\n    x = 1\n\n    y = 2\n    ```\n", ["python 3:5 x = 1||y = 2"]),
            ("??? note \"T\"\n    text\n\n    ```py\n    x = 1\n    ```\nafter\n", ["python 5:5 x = 1"]),
            (
                "!!! note\n    === \"A\"\n        ```py\n        x = 1\n        ```\n    === \"B\"\n        ```py\n        y = 1\n        ```\n",
                ["python 4:9 x = 1", "python 8:9 y = 1"]
            ),
            (":   definition\n\n    ```py\n    x = 1\n    ```\n", ["python 4:5 x = 1"]),
            ("````{note}\ntext\n```python\nx = 1\n```\n````\n", ["python 4:1 x = 1"]),
            ("```{code-block} python\n:linenos:\n:caption: C\n\nx = 1\n```\n", ["python 5:1 x = 1"]),
            ("```{code-cell} ipython3\n---\ntags: [a]\n---\nx = 1\n```\n", ["python 5:1 x = 1"]),
            ("```{testoutput}\n1\n```\n", ["output 2:1 1"]),
            ("{% highlight python linenos %}\nx = 1\n# y\n{% endhighlight %}\n# A\n", ["python 2:1 x = 1|# y"]),
            ("{{< highlight py >}}\nx = 1\n{{< /highlight >}}\n", ["python 2:1 x = 1"]),
            ("- a\n\n  {% highlight py %}\n  x\n  {% endhighlight %}\n", ["python 4:3 x"]),
            ("{% highlight py %}\nx = 1\n", []),
            ("{% endhighlight %}\nx = 1\n", []),
            ("```{figure} a.png\nText\n```\n", []),
            // Code in comments.
            ("<!--\n>>> import a\n>>> b = 1\n-->\n", ["pycon 2:1 >>> import a|>>> b = 1"]),
            ("<!-- >>> import a -->\n", ["pycon 1:6 >>> import a"]),
            ("<!--- invisible-code-block: python\nimport a\nb = 1\n--->\n", ["python 2:1 import a|b = 1"]),
            ("<!-- verify: setup import a -->\n", ["python 1:20 import a"]),
            ("<!-- verify: setup\nimport a\n-->\n", ["python 2:1 import a"]),
            ("<!-- verify: setups -->\n", []),
            ("<!-- >>> import a --> text\n", []),
        ])
    func dialects(_ text: String, _ expected: [String]) {
        #expect(summaries(markdown(text)) == expected)
    }

    @Test(
        "A fence that is never closed is a problem at its opening line",
        arguments: [
            ("a\n\n```python\nx = 1\n", [3]),
            ("> ```py\n> x\n\ntext\n", [1]),
            ("> ```py\n> x\n```\ny\n", [1, 3]),
            ("- ```py\n  x\n\ntext\n", [1]),
            ("~~~py\nx\n```\n", [1]),
            ("````py\nx\n```\n", [1]),
            ("```py\n", [1]),
            ("```py\nx\n```", []),
            ("> ```py\n> x\n> ```\n", []),
            ("- ```py\n  x\n  ```\n", []),
            ("```py\n```\n```py\n```\n", []),
        ])
    func unclosed(_ text: String, _ lines: [Int]) {
        #expect(markdown(text).problems.map(\.line) == lines)
    }

    @Test(
        "Words of the fence and comments before it are marks",
        arguments: [
            ("```python title=\"a b\" notest\nx\n```", ["title=\"a b\"", "notest"]),
            ("```python{1,3}\nx\n```", ["{1,3}"]),
            ("```python,ignore\nx\n```", ["ignore"]),
            ("```{.python .x #i}\nx\n```", [".x", "#i"]),
            ("```{python, echo=FALSE}\nx\n```", ["echo=FALSE"]),
            ("```{code-cell}\n---\ntags: [raises-exception]\n---\nx\n```", [":tags: [raises-exception]"]),
            ("```{code-cell}\n---\ntags:\n  - a\n  - b\n---\nx\n```", [":tags: a b"]),
            ("<!-- verify: skip -->\n```py\nx\n```", ["verify: skip"]),
            ("<!-- a -->\n\n<!--- b --->\n\n```py\nx\n```", ["a", "b"]),
            ("<!-- a --> <!-- b -->\n```py t\nx\n```", ["t", "a", "b"]),
            ("<!--\n  a\n-->\n```py\nx\n```", ["a"]),
            ("<!-- a -->\n\ntext\n\n```py\nx\n```", []),
            ("[//]: # (a)\n[comment]: <> (b)\n\n```py\nx\n```", ["a", "b"]),
            ("% a\n\n```py\nx\n```", ["a"]),
            ("{/* a */}\n```py\nx\n```", ["a"]),
            ("Text. <!-- a -->\n```py\nx\n```", ["a"]),
            ("[link]: http://a\n\n```py\nx\n```", []),
            ("<!-- skip: next -->\n\ntext\n\n```py\nx\n```", ["skip: next"]),
            ("```python=12\nx\n```", ["=12"]),
            ("- i\n\n  <!-- a -->\n  ```py\n  x\n  ```", ["a"]),
            ("```{code-block} python\n:emphasize-lines: 1\nx\n```", [":emphasize-lines: 1"]),
        ])
    func marks(_ text: String, _ expected: [String]) {
        #expect(markdown(text).blocks.map(\.marks) == [expected])
    }
}
